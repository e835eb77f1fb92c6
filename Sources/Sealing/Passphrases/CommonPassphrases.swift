/// Words that people choose first, in three languages. What is not here costs a guesser little more: the estimate does not
/// rest on this list being long.
enum CommonPassphrases {
  static let words = Set(
    """
    password passwort passord haslo hasło password1 admin administrator root welcome witaj velkommen login letmein secret
    tajne hemmelig qwerty azerty iloveyou kocham kochamcie elskerdeg love kjaerlighet milosc dragon smok monkey malpa
    football pilka fotball baseball master superman batman shadow sunshine slonce solskinn princess ksiezniczka prinsesse
    michael piotr pawel tomek marcin kasia ania magda ola anna maria ewa zosia jan adam karol lars ole kari ingrid hanne
    emma nora jakob magnus henrik jennifer jessica thomas robert daniel andrew joshua george charlie summer lato sommer
    winter zima vinter spring wiosna autumn jesien polska poland norge norway warszawa krakow oslo bergen england london
    teczka portfolio folder cv rekruter rekrutacja praca pracownik employer recruiter jobb arbeid sealed share test test1
    testtest haslo1 haslo123 zaq12wsx qazwsx trustno1 starwars pokemon minecraft fortnite liverpool arsenal chelsea legia
    wisla lech barcelona hello hei czesc hejhej kotek pies misiek kochanie money pengar penger pieniadze
    jesus jezus bog gud matka mama tata mamma pappa family rodzina familie forever zawsze alltid computer komputer
    internet samsung google facebook school szkola skole student teacher nauczyciel music muzyka musikk hockey tiger
    correct horse battery staple
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
