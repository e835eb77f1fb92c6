extension SiteWords {
  static let english = SiteWords(
    skipToContent: "Skip to content", home: "Front page", languages: "Language",
    folders: "Folders", cvs: "CVs", plans: "Plans", experiences: "Experiences",
    competences: "Competences", evidence: "Evidence", breadcrumb: "Breadcrumb",
    knowledge: "Knowledge", skills: "Skills", social: "Social competences",
    grewOutOf: "Grew out of", grewFromIt: "Competences that grew out of it", provenBy: "Evidence",
    proves: "Proves", nothingProvesIt: "No evidence yet", inFolders: "In folders",
    meetsOutcomes: "Learning outcomes", matrix: "What proves what",
    matrixExplanation:
      "Rows are competences, columns are evidence. A sign means that the evidence proves the competence, and its shape tells how well the evidence is described.",
    period: "Period", coverage: "Coverage", proven: "proven",
    claimed: "no evidence", missing: "missing", files: "Files", openFile: "Open", firstPage: "first page",
    present: "present", timeline: "Timeline", today: "today", deadline: "deadline", steps: "Steps",
    step: "Step", status: "Status", late: "late", questions: "Questions on the goal",
    alternatives: "Alternatives", backToText: "Back to the text",
    downloadPDF: "Download this CV as a PDF",
    nothingPublic: "Nothing in this portfolio is public yet.", opensWithPassphrase: "Sealed, opens with a passphrase",
    madeWith: "Built with teczka",
    notFound: "There is no such page",
    notFoundExplanation: "The address may have changed, or the page is no longer public.",
    reading: .english, months: englishMonths, monthsAfterDay: englishMonths,
    monthsShort: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    dayMark: "")

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
