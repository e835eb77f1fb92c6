import Diagnostics
import Documents
import Schema

/// Works out the facts of records.
struct FactFinder: Sendable {
  let places: RecordPlaces

  func facts(of record: Record<Experience>) -> RecordFacts {
    var facts = shared(record, tags: record.content.tags)
    facts.sections = record.content.kind.section.bit
    facts.day = Int32(clamping: record.content.start.value.firstDay)
    return facts
  }

  func facts(of record: Record<Competence>) -> RecordFacts {
    let content = record.content
    var facts = shared(record, tags: content.tags)
    facts.references += references(.link, .experience, content.experiences)
    facts.references += references(.link, .evidence, content.evidence)
    add(content.outcomes, to: &facts)
    return facts
  }

  func facts(of record: Record<Evidence>) -> RecordFacts {
    let content = record.content
    var facts = shared(record, tags: content.tags)
    facts.kind = content.kind.value.number
    facts.day = Int32(clamping: content.date.value.firstDay)
    if content.isDraft { facts.traits.insert(.draft) }
    facts.references += references(.link, .competence, content.competences)
    facts.files = content.files.map { RecordFacts.code(ofPath: "evidence/\($0.value)") }
    return facts
  }

  func facts(of record: Record<Framework>) -> RecordFacts {
    var facts = shared(record, tags: [])
    let place = places[.framework].place(of: record.id) ?? 0
    for set in record.content.sets {
      for outcome in set.outcomes {
        let code = RecordFacts.code(ofSet: set.number.value, outcome: outcome.code.value)
        facts.outcomes.append(.init(framework: place, code: code))
      }
    }
    return facts
  }

  func facts(of record: Record<Folder>) -> RecordFacts {
    let content = record.content
    var facts = shared(record, tags: content.include?.tags ?? [])
    facts.visibility = content.visibility.value
    if content.listed.value { facts.traits.insert(.listed) }
    if content.isOnly { facts.traits.insert(.only) }
    let selections: [(Selection?, RecordType, RecordFacts.Traits)] = [
      (content.include?.experiences, .experience, .allExperiences),
      (content.include?.competences, .competence, .allCompetences),
      (content.include?.evidence, .evidence, .allEvidence),
    ]
    for (selection, type, all) in selections {
      switch selection {
      case nil: break
      case .all: facts.traits.insert(all)
      case .ids(let ids): facts.references += references(.link, type, ids)
      }
    }
    return facts
  }

  func facts(of record: Record<CV>) -> RecordFacts {
    let content = record.content
    var facts = shared(record, tags: [])
    facts.visibility = content.visibility.value
    if content.listed.value { facts.traits.insert(.listed) }
    facts.kind = content.language.map { $0.number + 1 } ?? 0
    let sections = content.sections.isEmpty ? CVSection.allCases : content.sections.map(\.value)
    facts.sections = sections.reduce(0) { $0 | $1.bit }
    facts.contact = (content.contact?.value ?? []).reduce(0) { $0 | $1.value.bit }
    facts.references += references(.source, .folder, content.folders)
    return facts
  }

  func facts(of record: Record<Plan>) -> RecordFacts {
    let content = record.content
    var facts = shared(record, tags: [])
    facts.visibility = content.visibility.value
    if content.listed.value { facts.traits.insert(.listed) }
    for step in content.steps {
      facts.references += references(.step, .competence, step.competences)
      add(step.outcomes, to: &facts)
    }
    facts.references += references(.alternative, .plan, content.alternatives)
    return facts
  }

  func facts(of record: Record<Meeting>) -> RecordFacts {
    var facts = shared(record, tags: [])
    facts.references += references(.link, .competence, record.content.competences)
    facts.references += references(.link, .plan, record.content.plans)
    return facts
  }

  /// What records of every type have: tags, and links in their prose in any language.
  private func shared<Content>(_ record: Record<Content>, tags: [String]) -> RecordFacts {
    var facts = RecordFacts()
    facts.tags = tags.map(RecordFacts.code(ofTag:))
    addLinks(of: record.body, in: record.type, to: &facts)
    if record.isTranslated {
      for (_, translation) in record.translations.sorted(by: { $0.key < $1.key }) {
        addLinks(of: translation.body, in: record.type, to: &facts)
      }
    }
    return facts
  }

  private func addLinks(of body: MarkdownBody?, in type: RecordType, to facts: inout RecordFacts) {
    for link in body?.links ?? [] {
      guard let target = RecordLink(path: link.path) else { continue }
      let type = target.type ?? type
      guard let place = places[type].place(of: target.id) else { continue }
      facts.references.append(.init(role: .prose, target: RecordPlace(type, place)))
    }
    for link in body?.headingLinks ?? [] {
      guard let target = link.path.flatMap({ RecordLink(path: $0) }) else { continue }
      let type = target.type ?? type
      guard let place = places[type].place(of: target.id) else { continue }
      facts.references.append(.init(role: .heading, target: RecordPlace(type, place)))
    }
  }

  private func references(
    _ role: RecordFacts.Role, _ type: RecordType, _ ids: [Located<String>]
  ) -> [RecordFacts.Reference] {
    if ids.isEmpty { return [] }
    let places = places[type]
    return ids.compactMap { id in
      places.place(of: id.value).map { .init(role: role, target: RecordPlace(type, $0)) }
    }
  }

  private func add(_ outcomes: [Located<OutcomeReference>], to facts: inout RecordFacts) {
    for outcome in outcomes {
      guard let framework = places[.framework].place(of: outcome.value.framework) else { continue }
      let code = RecordFacts.code(ofSet: outcome.value.set, outcome: outcome.value.outcome)
      facts.outcomes.append(.init(framework: framework, code: code))
      let reference = RecordFacts.Reference(role: .framework, target: RecordPlace(.framework, framework))
      if !facts.references.contains(reference) { facts.references.append(reference) }
    }
  }
}

extension CaseIterable where Self: Equatable {
  /// The value's place among all of its type.
  var number: UInt8 { UInt8(clamping: Self.allCases.enumerated().first { $0.element == self }?.offset ?? 0) }
}

extension CVSection {
  var bit: UInt8 { 1 << number }
}

extension AboutKey {
  var bit: UInt16 { 1 << UInt16(number) }
}
