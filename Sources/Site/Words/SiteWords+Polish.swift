extension SiteWords {
  static let polish = SiteWords(
    skipToContent: "Przejdź do treści", home: "Strona główna", languages: "Język",
    folders: "Teczki", cvs: "CV", plans: "Plany rozwoju", experiences: "Doświadczenia",
    competences: "Kompetencje", evidence: "Dowody", breadcrumb: "Ścieżka",
    knowledge: "Wiedza", skills: "Umiejętności", social: "Kompetencje społeczne",
    grewOutOf: "Wyrosła z doświadczeń", grewFromIt: "Kompetencje, które z niego wyrosły",
    provenBy: "Dowody", proves: "Potwierdza kompetencje",
    nothingProvesIt: "Jeszcze bez dowodu", inFolders: "W teczkach",
    meetsOutcomes: "Efekty uczenia się", matrix: "Co potwierdza co",
    matrixExplanation:
      "Wiersze to kompetencje, kolumny to dowody. Znak w polu oznacza, że dowód potwierdza kompetencję, a jego kształt mówi, jak jest opisany.",
    period: "Czas trwania", coverage: "Pokrycie", proven: "potwierdzone",
    claimed: "bez dowodu", missing: "brak", files: "Pliki", openFile: "Otwórz", firstPage: "pierwsza strona",
    present: "obecnie",
    timeline: "Oś czasu", today: "dziś", deadline: "termin", steps: "Kroki", step: "Krok",
    status: "Stan", late: "po terminie", questions: "Pytania do celu",
    alternatives: "Inne drogi", backToText: "Wróć do tekstu",
    downloadPDF: "Pobierz CV jako PDF",
    nothingPublic: "Nic w tym portfolio nie jest jeszcze publiczne.",
    opensWithPassphrase: "Zapieczętowane, otwiera się hasłem",
    madeWith: "Strona zbudowana programem teczka",
    notFound: "Nie ma takiej strony",
    notFoundExplanation: "Adres mógł się zmienić albo strona nie jest już publiczna.",
    reading: .polish,
    months: [
      "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień",
      "październik", "listopad", "grudzień",
    ],
    monthsAfterDay: [
      "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
      "września", "października", "listopada", "grudnia",
    ],
    monthsShort: [
      "sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru",
    ],
    dayMark: "")
}
