extension ReadingWords {
  static let polish = ReadingWords(
    competenceCount: Plural("kompetencja", "kompetencje", "kompetencji"),
    evidenceCount: Plural("dowód", "dowody", "dowodów"),
    experienceCount: Plural("doświadczenie", "doświadczenia", "doświadczeń"),
    outcomeCount: Plural("efekt", "efekty", "efektów"),
    of: "z", whereToStart: "Od czego zacząć", inThisFolder: "W tej teczce",
    withEvidence: "Kompetencje z dowodem", withoutEvidence: "Kompetencje bez dowodu",
    everyOneProven: "Każda kompetencja w tej teczce ma dowód.",
    noneProven: "Żadna kompetencja w tej teczce nie ma jeszcze dowodu.",
    total: "Razem", legend: "Co znaczą znaki",
    criteriaDescribed: "dowód z opisem wszystkich czterech kryteriów",
    criteriaPartly: "dowód z opisem części kryteriów",
    criteriaOpen: "dowód bez opisu kryteriów", expired: "dowód po terminie ważności", notDescribed: "nie opisano",
    seeOnTheWeb: "Zobacz w sieci", download: "Pobierz",
    taskDone: "zrobione", taskOpen: "do zrobienia", criterion: "kryterium", decimalMark: ",")

  static let english = ReadingWords(
    competenceCount: Plural("competence", "competences"),
    evidenceCount: Plural("piece of evidence", "pieces of evidence"),
    experienceCount: Plural("experience", "experiences"),
    outcomeCount: Plural("outcome", "outcomes"),
    of: "of", whereToStart: "Where to start", inThisFolder: "In this folder",
    withEvidence: "Competences with evidence", withoutEvidence: "Competences without evidence",
    everyOneProven: "Every competence in this folder has evidence.",
    noneProven: "No competence in this folder has evidence yet.",
    total: "Total", legend: "What the signs mean",
    criteriaDescribed: "evidence with all four criteria described",
    criteriaPartly: "evidence with some of the criteria described",
    criteriaOpen: "evidence with no criteria described", expired: "evidence that has expired",
    notDescribed: "not described", seeOnTheWeb: "See it on the web", download: "Download",
    taskDone: "done", taskOpen: "to do", criterion: "criterion", decimalMark: ".")

  static let norwegian = ReadingWords(
    competenceCount: Plural("kompetanse", "kompetanser"),
    evidenceCount: Plural("bevis", "bevis"),
    experienceCount: Plural("erfaring", "erfaringer"),
    outcomeCount: Plural("utbytte", "utbytter"),
    of: "av", whereToStart: "Hvor du kan begynne", inThisFolder: "I denne mappen",
    withEvidence: "Kompetanser med dokumentasjon", withoutEvidence: "Kompetanser uten dokumentasjon",
    everyOneProven: "Alle kompetansene i denne mappen er dokumentert.",
    noneProven: "Ingen av kompetansene i denne mappen er dokumentert ennå.",
    total: "Sum", legend: "Hva tegnene betyr",
    criteriaDescribed: "bevis der alle fire kriteriene er beskrevet",
    criteriaPartly: "bevis der noen av kriteriene er beskrevet",
    criteriaOpen: "bevis uten beskrevne kriterier", expired: "bevis som har utløpt",
    notDescribed: "ikke beskrevet", seeOnTheWeb: "Se på nettet", download: "Last ned",
    taskDone: "gjort", taskOpen: "å gjøre", criterion: "kriterium", decimalMark: ",")
}
