package import Diagnostics
import Documents
import Schema

extension Portfolio {
  /// What came of reading `content/`.
  package struct Reading: Sendable {
    /// Nil where there is no usable portfolio.yaml.
    package let portfolio: Portfolio?
    /// In no particular order.
    package let diagnostics: [Diagnostic]
  }

  /// Reads, types and links all records.
  ///
  /// - Parameters:
  ///   - tree: the project's `content/`.
  ///   - themes: what the portfolio can choose its theme from.
  ///   - folder: the path of the project as the author named it, for messages; empty for the current one.
  ///   - jobs: how many files are read at once.
  ///   - rendersBodies: whether the prose is rendered, not only checked.
  ///   - memory: what an earlier build found out, so that only what has changed is read. Where the diagnostics have an
  ///     error then, they may not name all there are.
  package static func read(
    _ tree: ContentTree, themes library: ThemeLibrary, folder: String, jobs: Int, rendersBodies: Bool,
    memory: PortfolioMemory? = nil
  ) async -> Reading {
    let root = folder.isEmpty ? "content" : "\(folder)/content"
    let layout = ContentLayout(tree) { "\(root)/\($0)" }
    let files = RecordFilesByType(layout.records)
    let attachments = Attachments(tree)
    let versions = VersionFinder(files: files.versions, attachments: attachments)
    let recollection = memory.map { Recollection(of: $0, places: files.places, versions: versions) }
    let wanted = recollection.map { files.unknown(to: $0) } ?? layout.records
    let readings = await wanted.concurrentMap(jobs: jobs) { slice in
      let reader = RecordReader(tree: tree, root: root, rendersBodies: rendersBodies)
      return slice.map { reader.read($0) }
    }
    var gathered = GatheredRecords()
    for reading in readings { gathered.take(reading) }
    gathered.diagnostics += layout.diagnostics
    gathered.diagnostics += library.diagnostics
    guard let settings = gathered.settings else {
      if !layout.records.contains(where: { $0.type == .portfolio }) {
        let file = SourceFile(path: "\(root)/portfolio.yaml", bytes: [])
        gathered.diagnostics.append(Diagnostic(.portfolioMissing, at: file.start))
      }
      return Reading(portfolio: nil, diagnostics: gathered.diagnostics)
    }
    let isComplete =
      !gathered.hasUnreadable && !layout.diagnostics.contains { $0.severity == .error }
    // What is unknown or broken is reported, and stops a build; all else can be checked with the usual theme.
    let wantedTheme = settings.content.theme?.value ?? ThemeLibrary.usualName
    guard let theme = library.theme(named: wantedTheme) ?? library.theme(named: ThemeLibrary.usualName),
      isComplete || memory == nil
    else {
      return Reading(portfolio: nil, diagnostics: gathered.diagnostics)
    }
    let assembly = RecordAssembly(
      files: files, gathered: gathered, recollection: recollection, versions: versions, jobs: jobs
    ) { RecordReader(tree: tree, root: root, rendersBodies: rendersBodies) }
    let portfolio = Portfolio(
      settings: settings, about: gathered.about,
      experiences: await assembly.records(.experience, gathered.experiences, Experience.schema) { $0.facts(of: $1) },
      competences: await assembly.records(.competence, gathered.competences, Competence.schema) { $0.facts(of: $1) },
      evidence: await assembly.records(.evidence, gathered.evidence, Evidence.schema) { $0.facts(of: $1) },
      frameworks: await assembly.records(.framework, gathered.frameworks, Framework.schema) { $0.facts(of: $1) },
      folders: await assembly.records(.folder, gathered.folders, Folder.schema) { $0.facts(of: $1) },
      cvs: await assembly.records(.cv, gathered.cvs, CV.schema) { $0.facts(of: $1) },
      plans: await assembly.records(.plan, gathered.plans, Plan.schema) { $0.facts(of: $1) },
      meetings: await assembly.records(.meeting, gathered.meetings, Meeting.schema) { $0.facts(of: $1) },
      attachments: attachments, themes: library, theme: theme, isComplete: isComplete,
      isReadWhole: memory == nil)
    let links = LinkCheck(portfolio: portfolio, known: files.places)
    return Reading(
      portfolio: portfolio, diagnostics: gathered.diagnostics + (await links.diagnostics(jobs: jobs)))
  }
}

/// The files of records by type, in the order of ids.
private struct RecordFilesByType {
  private(set) var files: [RecordType: [ContentLayout.RecordFiles]]
  /// Where each record stands that has a file, whether it can be read or not.
  private(set) var places = RecordPlaces()

  private let others: [ContentLayout.RecordFiles]

  init(_ records: [ContentLayout.RecordFiles]) {
    var files: [RecordType: [ContentLayout.RecordFiles]] = [:]
    for record in records { files[record.type, default: []].append(record) }
    for type in RecordPlaces.types {
      files[type]?.sort { $0.id < $1.id }
      places[type] = RecordIDs(files[type]?.map(\.id) ?? [])
    }
    others = (files[.portfolio] ?? []) + (files[.about] ?? [])
    self.files = files
  }

  var versions: [RecordType: [UInt64]] { files.mapValues { files in files.map { $0.version.value } } }

  /// The files that have to be read: portfolio.yaml and about.md always.
  func unknown(to recollection: Recollection) -> [ContentLayout.RecordFiles] {
    var unknown = others
    for type in RecordPlaces.types {
      let recalled = recollection.recalled[type] ?? []
      for (place, files) in (files[type] ?? []).enumerated() where recalled[place] == nil { unknown.append(files) }
    }
    return unknown
  }
}

/// Puts the records of a portfolio together from those that were read and what is known of the others.
private struct RecordAssembly {
  private let files: RecordFilesByType
  private let recollection: Recollection?
  private let versions: VersionFinder
  private let jobs: Int
  private let facts: FactFinder
  private let makeReader: @Sendable () -> RecordReader

  init(
    files: RecordFilesByType, gathered: GatheredRecords, recollection: Recollection?, versions: VersionFinder,
    jobs: Int,
    makeReader: @escaping @Sendable () -> RecordReader
  ) {
    self.files = files
    self.recollection = recollection
    self.versions = versions
    self.jobs = jobs
    self.makeReader = makeReader
    facts = FactFinder(places: gathered.hasUnreadable ? gathered.places : files.places)
  }

  func records<Content>(
    _ type: RecordType, _ read: [Record<Content>], _ schema: Schema<Content>,
    _ factsOf: @escaping @Sendable (FactFinder, Record<Content>) -> RecordFacts
  ) async -> Records<Content> {
    let facts = facts
    let index = facts.places[type]
    let found = await read.concurrentMap(jobs: jobs) { slice in slice.map { factsOf(facts, $0) } }
    var records = [Record<Content>?](repeating: nil, count: index.ids.count)
    var allFacts = [RecordFacts](repeating: RecordFacts(), count: index.ids.count)
    for (record, facts) in zip(read, found) {
      guard let place = index.place(of: record.id) else { continue }
      records[place] = record
      allFacts[place] = facts
    }
    var recalled: [[Code]]?
    var later: LaterRecords<Content>?
    if let known = recollection?.recalled[type] {
      for (place, known) in known.enumerated() {
        if let known { allFacts[place] = known.facts }
      }
      recalled = known.map { $0?.findings ?? [] }
      let files = files.files[type] ?? []
      later = LaterRecords { [makeReader] place in
        var diagnostics: [Diagnostic] = []
        return makeReader().read(files[place], schema, &diagnostics)
      }
    }
    let current = allFacts.enumerated().map { versions.version(of: type, $0, $1) }
    return Records(
      type, index: index, facts: allFacts, versions: current, recalled: recalled, read: records, later: later)
  }
}

/// The records as they come in, sorted by type.
private struct GatheredRecords {
  var settings: Record<PortfolioSettings>?
  var about: Record<About>?
  var experiences: [Record<Experience>] = []
  var competences: [Record<Competence>] = []
  var evidence: [Record<Evidence>] = []
  var frameworks: [Record<Framework>] = []
  var folders: [Record<Folder>] = []
  var cvs: [Record<CV>] = []
  var plans: [Record<Plan>] = []
  var meetings: [Record<Meeting>] = []
  var diagnostics: [Diagnostic] = []
  var hasUnreadable = false

  mutating func take(_ reading: RecordReading) {
    diagnostics += reading.diagnostics
    switch reading.record {
    case .portfolio(let record): settings = record
    case .about(let record): about = record
    case .experience(let record): experiences.append(record)
    case .competence(let record): competences.append(record)
    case .evidence(let record): evidence.append(record)
    case .framework(let record): frameworks.append(record)
    case .folder(let record): folders.append(record)
    case .cv(let record): cvs.append(record)
    case .plan(let record): plans.append(record)
    case .meeting(let record): meetings.append(record)
    case .unreadable: hasUnreadable = true
    }
  }

  /// Where the records stand that could be read.
  var places: RecordPlaces {
    var places = RecordPlaces()
    places.experiences = RecordIDs(experiences.map(\.id).sorted())
    places.competences = RecordIDs(competences.map(\.id).sorted())
    places.evidence = RecordIDs(evidence.map(\.id).sorted())
    places.frameworks = RecordIDs(frameworks.map(\.id).sorted())
    places.folders = RecordIDs(folders.map(\.id).sorted())
    places.cvs = RecordIDs(cvs.map(\.id).sorted())
    places.plans = RecordIDs(plans.map(\.id).sorted())
    places.meetings = RecordIDs(meetings.map(\.id).sorted())
    return places
  }
}
