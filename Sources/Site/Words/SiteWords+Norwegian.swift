extension SiteWords {
  static let norwegian = SiteWords(
    skipToContent: "Hopp til innholdet", home: "Forside", languages: "Språk", folders: "Mapper",
    cvs: "CV-er", plans: "Utviklingsplaner", experiences: "Erfaringer", competences: "Kompetanse",
    evidence: "Dokumentasjon", breadcrumb: "Sti", knowledge: "Kunnskap",
    skills: "Ferdigheter", social: "Sosial kompetanse", grewOutOf: "Vokste ut av",
    grewFromIt: "Kompetanse som vokste ut av den", provenBy: "Dokumentasjon", proves: "Beviser",
    nothingProvesIt: "Ingen dokumentasjon ennå", inFolders: "I mapper",
    meetsOutcomes: "Læringsutbytte", matrix: "Hva beviser hva",
    matrixExplanation:
      "Radene er kompetanser, kolonnene er dokumentasjon. Et tegn betyr at dokumentasjonen beviser kompetansen, og formen viser hvor godt den er beskrevet.",
    period: "Periode", coverage: "Dekning",
    proven: "bevist", claimed: "uten dokumentasjon", missing: "mangler", files: "Filer",
    openFile: "Åpne", firstPage: "første side",
    present: "nå", timeline: "Tidslinje", today: "i dag", deadline: "frist",
    steps: "Steg", step: "Steg", status: "Status", late: "forsinket",
    questions: "Spørsmål til målet", alternatives: "Alternativer", backToText: "Tilbake til teksten",
    downloadPDF: "Last ned CV-en som PDF",
    nothingPublic: "Ingenting i denne porteføljen er offentlig ennå.",
    opensWithPassphrase: "Forseglet, åpnes med en passfrase", madeWith: "Laget med teczka",
    notFound: "Siden finnes ikke",
    notFoundExplanation: "Adressen kan være endret, eller siden er ikke lenger offentlig.",
    reading: .norwegian, months: norwegianMonths, monthsAfterDay: norwegianMonths,
    monthsShort: [
      "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des",
    ],
    dayMark: ".")

  private static let norwegianMonths = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
  ]
}
