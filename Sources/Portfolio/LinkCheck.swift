import Diagnostics
import Documents
import Schema

/// Checks that what a record names exists, and what only the whole portfolio can tell of a single record.
struct LinkCheck {
  let portfolio: Portfolio
  /// The records that have a file, whether it could be read or not.
  let known: RecordPlaces

  /// - Parameter jobs: how many types of records are checked at once.
  func diagnostics(jobs: Int) async -> [Diagnostic] {
    let portfolio = portfolio
    let known = known
    // The two types that there are most of stand in different halves.
    let checks: [@Sendable (inout Findings) -> Void] = [
      { findings in for record in portfolio.competences.fresh { findings.check(record) } },
      { findings in for record in portfolio.experiences.fresh { findings.check(record) } },
      { findings in for record in portfolio.frameworks.fresh { findings.check(record) } },
      { findings in for record in portfolio.folders.fresh { findings.check(record) } },
      { findings in findings.check(portfolio.settings) },
      { findings in if let about = portfolio.about { findings.check(about) } },
      { findings in for record in portfolio.evidence.fresh { findings.check(record) } },
      { findings in for record in portfolio.cvs.fresh { findings.check(record) } },
      { findings in for record in portfolio.plans.fresh { findings.check(record) } },
      { findings in for record in portfolio.meetings.fresh { findings.check(record) } },
    ]
    return await checks.concurrentMap(jobs: jobs) { checks in
      checks.flatMap { check in
        var findings = Findings(portfolio: portfolio, known: known)
        check(&findings)
        return findings.diagnostics
      }
    }
  }
}

private struct Findings {
  let portfolio: Portfolio
  let known: RecordPlaces
  private(set) var diagnostics: [Diagnostic] = []
  /// Looking for the nearest of many ids is dear; where this much is wrong, it helps nobody.
  private var suggestionsLeft = 100

  init(portfolio: Portfolio, known: RecordPlaces) {
    self.portfolio = portfolio
    self.known = known
  }

  // MARK: One function a type

  mutating func check(_ record: Record<PortfolioSettings>) {
    checkShared(record)
    checkTheme(record)
    checkAttachment(record.content.logo, below: "", record)
    for acceptance in record.content.accept {
      for path in acceptance.records where !isKnown(path.value) { reportUnknown(path, record) }
    }
  }

  mutating func check(_ record: Record<About>) {
    checkShared(record)
    checkAttachment(record.content.photo, below: "", record)
  }

  mutating func check(_ record: Record<Experience>) {
    checkShared(record)
    if let end = record.content.end, case .date(let date) = end.value {
      checkOrder(record.content.start, Located(date, at: end.range), record)
    }
  }

  mutating func check(_ record: Record<Competence>) {
    checkShared(record)
    checkReferences(record.content.experiences, .experience, record)
    checkReferences(record.content.evidence, .evidence, record)
    checkOutcomes(record.content.outcomes, record)
    if let level = record.content.level { checkLevel(level, record) }
  }

  mutating func check(_ record: Record<Evidence>) {
    checkShared(record)
    checkReferences(record.content.competences, .competence, record)
    for file in record.content.files { checkAttachment(file, below: "evidence/", record) }
    if let expires = record.content.expires { checkOrder(record.content.date, expires, record) }
  }

  mutating func check(_ record: Record<Framework>) {
    checkShared(record)
    checkCodes(record.content.sets.map(\.number), record)
    for set in record.content.sets { checkCodes(set.outcomes.map(\.code), record) }
  }

  mutating func check(_ record: Record<Folder>) {
    checkShared(record)
    guard let include = record.content.include else { return }
    checkSelection(include.experiences, .experience, record)
    checkSelection(include.competences, .competence, record)
    checkSelection(include.evidence, .evidence, record)
  }

  mutating func check(_ record: Record<CV>) {
    checkShared(record)
    checkReferences(record.content.folders, .folder, record)
  }

  mutating func check(_ record: Record<Plan>) {
    checkShared(record)
    let plan = record.content
    checkOrder(plan.start, plan.deadline, record)
    checkReferences(plan.alternatives, .plan, record)
    for alternative in plan.alternatives where alternative.value == record.id {
      report(.selfReference, record, alternative.range)
    }
    for step in plan.steps {
      checkReferences(step.competences, .competence, record)
      checkOutcomes(step.outcomes, record)
      if let start = step.start { checkOrder(start, step.due, record) }
      if let start = step.start, let done = step.doneOn { checkOrder(start, done, record) }
    }
    checkSteps(record)
  }

  mutating func check(_ record: Record<Meeting>) {
    checkShared(record)
    checkReferences(record.content.competences, .competence, record)
    checkReferences(record.content.plans, .plan, record)
  }

  // MARK: The checks

  private mutating func checkShared<Content>(_ record: Record<Content>) {
    let own = portfolio.settings.content.language
    let languages = portfolio.languages
    guard record.isTranslated else {
      if let body = record.body { checkLinks(of: body, own, in: record) }
      return
    }
    for (language, translation) in record.translations.sorted(by: { $0.key < $1.key }) {
      if language == own {
        append(.translationOfDefault(language: language), translation.file.start)
      } else if !languages.contains(language) {
        append(.translationUnlisted(language: language), translation.file.start)
      }
    }
    if let body = record.body { checkLinks(of: body, own, in: record) }
    for (language, translation) in record.translations {
      if let body = translation.body { checkLinks(of: body, language, in: record) }
    }
  }

  private mutating func checkLinks<Content>(
    of body: MarkdownBody, _ language: Language, in record: Record<Content>
  ) {
    if !body.headingLinks.isEmpty { checkHeadings(namedBy: body, language, in: record) }
    for link in body.links {
      let range = body.file.range(link.range)
      guard record.type.folder != nil, let target = RecordLink(path: link.path) else {
        append(.linkToFile(path: link.path), range)
        continue
      }
      let key = RecordKey(type: target.type ?? record.type, id: target.id)
      if known[key.type].place(of: key.id) == nil {
        append(
          .unknownReference(type: key.type, id: key.id, suggestion: nearest(key.id, ids(key.type))),
          range)
      }
    }
  }

  /// The headings that links name are there, in the language of the text that holds the link.
  private mutating func checkHeadings<Content>(
    namedBy body: MarkdownBody, _ language: Language, in record: Record<Content>
  ) {
    for link in body.headingLinks {
      var headings: [String]? = body.headings
      if let path = link.path {
        // A record that is not there or cannot be read is told of elsewhere.
        guard let target = RecordLink(path: path) else { continue }
        headings = portfolio.headings(
          of: RecordKey(type: target.type ?? record.type, id: target.id), in: language)
      }
      guard let headings, !headings.contains(link.heading) else { continue }
      diagnostics.append(
        Diagnostic(
          .unknownHeading(heading: link.heading, suggestion: nearest(link.heading, headings)),
          at: body.file.range(link.range),
          notes: headings.isEmpty ? [] : [Note(.allowedValues(Array(headings.prefix(12))))]))
    }
  }

  private mutating func checkReferences<Content>(
    _ references: [Located<String>], _ type: RecordType, _ record: Record<Content>
  ) {
    if references.isEmpty { return }
    let places = known[type]
    for reference in references where places.place(of: reference.value) == nil {
      let ids = ids(type)
      let near = nearest(reference.value, ids)
      let range = record.range(reference)
      diagnostics.append(
        Diagnostic(
          .unknownReference(type: type, id: reference.value, suggestion: near), at: range,
          notes: near == nil && !ids.isEmpty ? [Note(.knownIDs(Array(ids.prefix(12))))] : [],
          fixes: near.map { [Fix(.replace(with: $0), range, with: $0, isSafe: false)] } ?? []))
    }
  }

  private mutating func checkSelection<Content>(
    _ selection: Selection?, _ type: RecordType, _ record: Record<Content>
  ) {
    if case .ids(let ids) = selection { checkReferences(ids, type, record) }
  }

  private mutating func checkOutcomes<Content>(
    _ references: [Located<OutcomeReference>], _ record: Record<Content>
  ) {
    for reference in references {
      let value = reference.value
      guard let framework = portfolio.frameworks[value.framework] else {
        if known.frameworks.place(of: value.framework) != nil { continue }
        reportOutcome(reference, .framework, nearest(value.framework, ids(.framework)), record)
        continue
      }
      let sets = framework.content.sets
      guard let set = sets.first(where: { $0.number.value == value.set }) else {
        reportOutcome(reference, .set, nearest(value.set, sets.map(\.number.value)), record)
        continue
      }
      guard let outcome = set.outcomes.first(where: { $0.code.value == value.outcome }) else {
        reportOutcome(
          reference, .outcome, nearest(value.outcome, set.outcomes.map(\.code.value)), record)
        continue
      }
      if let criterion = value.criterion, criterion > outcome.criteria.count {
        reportOutcome(reference, .criterion, nil, record)
      }
    }
  }

  private mutating func reportOutcome<Content>(
    _ reference: Located<OutcomeReference>, _ part: Problem.OutcomePart, _ near: String?,
    _ record: Record<Content>
  ) {
    let value = reference.value
    let suggestion = near.map { near -> String in
      var parts = value.text.split(separator: "/").map(String.init)
      parts[part == .framework ? 0 : part == .set ? 1 : 2] = near
      return parts.joined(separator: "/")
    }
    let range = record.range(reference)
    diagnostics.append(
      Diagnostic(
        .unknownOutcome(reference: value.text, part: part, suggestion: suggestion), at: range,
        fixes: suggestion.map { [Fix(.replace(with: $0), range, with: $0, isSafe: false)] } ?? []))
  }

  private mutating func checkLevel(_ level: Located<String>, _ record: Record<Competence>) {
    let frameworks = Set(record.content.outcomes.map(\.value.framework))
    if frameworks.contains(where: { portfolio.frameworks[$0] == nil }) { return }
    let levels = frameworks.sorted().flatMap { portfolio.frameworks[$0]?.content.levels ?? [] }
    guard !levels.contains(level.value) else { return }
    let near = nearest(level.value, levels)
    report(
      .unknownLevel(level: level.value, suggestion: near), record, level.range,
      notes: levels.isEmpty ? [] : [Note(.allowedValues(levels))],
      fixes: near.map { [Fix(.replace(with: $0), record.range(level), with: $0, isSafe: false)] }
        ?? [])
  }

  /// The theme exists and has the options that are chosen of it, and the portfolio's own colours can be read on it.
  private mutating func checkTheme(_ record: Record<PortfolioSettings>) {
    let content = record.content
    if let theme = content.theme, !portfolio.themes.names.contains(theme.value) {
      let names = portfolio.themes.names
      let near = nearest(theme.value, names)
      report(
        .unknownTheme(name: theme.value, suggestion: near), record, theme.range,
        notes: near == nil ? [Note(.allowedValues(names))] : [],
        fixes: near.map { [Fix(.replace(with: $0), record.range(theme), with: $0, isSafe: false)] } ?? [])
      return
    }
    let options = portfolio.theme.record.content.options
    for chosen in content.options { checkOption(chosen, of: options, record) }
    let reported = Set(ThemeContrast.diagnostics(of: portfolio.theme.record).map(\.range.bytes))
    let palettes = ThemePalettes(of: portfolio.theme.record, chosen: content.chosenOptions, settings: record)
    diagnostics += palettes.diagnostics.filter { $0.range.file === record.file || !reported.contains($0.range.bytes) }
  }

  private mutating func checkOption(
    _ chosen: Named<Located<String>>, of options: [Named<ThemeOption>], _ record: Record<PortfolioSettings>
  ) {
    guard let option = options.first(where: { $0.name.value == chosen.name.value }) else {
      let names = options.map(\.name.value)
      let near = nearest(chosen.name.value, names)
      report(
        .unknownOption(name: chosen.name.value, suggestion: near), record, chosen.name.range,
        notes: near == nil && !names.isEmpty ? [Note(.allowedValues(names))] : [],
        fixes: near.map { [Fix(.replace(with: $0), record.range(chosen.name), with: $0, isSafe: false)] } ?? [])
      return
    }
    let values = option.value.values.map(\.name.value)
    guard !values.contains(chosen.value.value) else { return }
    let near = nearest(chosen.value.value, values)
    report(
      .unknownChoice(value: chosen.value.value, suggestion: near), record, chosen.value.range,
      notes: [Note(.allowedValues(values))],
      fixes: near.map { [Fix(.replace(with: $0), record.range(chosen.value), with: $0, isSafe: false)] } ?? [])
  }

  private mutating func checkCodes(_ codes: [Located<String>], _ record: Record<Framework>) {
    var first: [String: Located<String>] = [:]
    for code in codes {
      if let other = first[code.value] {
        report(
          .duplicateCode(code: code.value), record, code.range,
          notes: [Note(.firstHere, at: record.range(other))])
      } else {
        first[code.value] = code
      }
    }
  }

  private mutating func checkOrder<Content>(
    _ start: Located<PartialDate>, _ end: Located<PartialDate>, _ record: Record<Content>
  ) {
    guard end.value.isBefore(start.value) else { return }
    report(
      .datesReversed(start: start.value.iso8601, end: end.value.iso8601), record, end.range,
      notes: [Note(.comparedWith(title: "start", date: start.value.iso8601), at: record.range(start))])
  }

  private mutating func checkAttachment<Content>(
    _ path: Located<String>?, below folder: String, _ record: Record<Content>
  ) {
    guard let path,
      let problem = portfolio.attachments.problem(with: folder + path.value, as: path.value)
    else { return }
    report(problem, record, path.range)
  }

  /// The titles of a plan's steps differ, `needs` names steps that exist, and no step waits for itself.
  private mutating func checkSteps(_ record: Record<Plan>) {
    let steps = record.content.steps
    var places: [String: Int] = [:]
    for (place, step) in steps.enumerated() {
      if let first = places[step.title.value] {
        report(
          .duplicateStep(title: step.title.value), record, step.title.range,
          notes: [Note(.firstHere, at: record.range(steps[first].title))])
      } else {
        places[step.title.value] = place
      }
    }
    for step in steps {
      for need in step.needs where places[need.value] == nil {
        let near = nearest(need.value, steps.map(\.title.value))
        report(
          .unknownStep(title: need.value, suggestion: near), record, need.range,
          fixes: near.map { [Fix(.replace(with: $0), record.range(need), with: $0, isSafe: false)] }
            ?? [])
      }
    }
    if let cycle = StepCycle.find(in: record.content.neededSteps) {
      let titles = (cycle + [cycle[0]]).map { steps[$0].title.value }
      let notes = zip(cycle, titles.dropFirst()).dropFirst().map { place, next in
        Note(.leadsTo(title: next), at: record.range(steps[place].title))
      }
      report(.stepCycle(titles: titles), record, steps[cycle[0]].title.range, notes: notes)
    }
  }

  // MARK: Helpers

  private mutating func reportUnknown(
    _ path: Located<String>, _ record: Record<PortfolioSettings>
  ) {
    let parts = path.value.split(separator: "/").map(String.init)
    let type = RecordType.allCases.first { ($0.folder ?? $0.rawValue) == parts.first }
    guard let type, let id = parts.last else {
      report(.invalidFormat(value: path.value, expected: .recordPath), record, path.range)
      return
    }
    report(
      .unknownReference(type: type, id: id, suggestion: nearest(id, ids(type))), record, path.range)
  }

  private func isKnown(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: return path == RecordType.portfolio.rawValue || path == RecordType.about.rawValue && portfolio.about != nil
    case 2:
      let type = RecordPlaces.types.first { $0.folder == parts[0] }
      return type.map { known[$0].place(of: parts[1]) != nil } ?? false
    default: return false
    }
  }

  private func ids(_ type: RecordType) -> [String] { known[type].ids }

  private mutating func nearest(_ written: String, _ candidates: [String]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return suggestion(for: written, among: candidates)
  }

  private mutating func append(_ problem: Problem, _ range: SourceRange) {
    diagnostics.append(Diagnostic(problem, at: range))
  }

  private mutating func report<Content>(
    _ problem: Problem, _ record: Record<Content>, _ range: Range<Int>, notes: [Note] = [],
    fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(problem, at: record.range(range), notes: notes, fixes: fixes))
  }
}

extension Portfolio {
  /// The names of the headings in a record's prose; nil where there is no such record.
  fileprivate func headings(of key: RecordKey, in language: Language) -> [String]? {
    func names<Content>(_ record: Record<Content>?) -> [String]? {
      record.map { $0.localised(in: language).body?.headings ?? [] }
    }
    return switch key.type {
    case .portfolio, .theme: []
    case .about: names(about)
    case .experience: names(experiences[key.id])
    case .competence: names(competences[key.id])
    case .evidence: names(evidence[key.id])
    case .framework: names(frameworks[key.id])
    case .folder: names(folders[key.id])
    case .cv: names(cvs[key.id])
    case .plan: names(plans[key.id])
    case .meeting: names(meetings[key.id])
    }
  }
}

/// Finds steps that wait for each other in a circle.
enum StepCycle {
  /// - Parameter needs: for each step, the places of the steps that come before it.
  /// - Returns: the steps of the first circle found, each waiting for the next; nil where there is none.
  static func find(in needs: [[Int]]) -> [Int]? {
    enum State { case unseen, open, closed }
    var states = [State](repeating: .unseen, count: needs.count)
    for start in needs.indices where states[start] == .unseen {
      var path: [(step: Int, next: Int)] = [(start, 0)]
      states[start] = .open
      while let (step, next) = path.last {
        guard next < needs[step].count else {
          states[step] = .closed
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = needs[step][next]
        switch states[target] {
        case .closed: continue
        case .unseen:
          states[target] = .open
          path.append((target, 0))
        case .open:
          let from = path.firstIndex { $0.step == target } ?? 0
          return path[from...].map(\.step)
        }
      }
    }
    return nil
  }
}
