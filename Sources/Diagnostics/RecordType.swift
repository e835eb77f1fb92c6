/// The types of records that a portfolio is made of. The raw value names the type's schema.
package enum RecordType: String, Sendable, CaseIterable {
  case portfolio, about, experience, competence, evidence, framework, folder, cv, plan, meeting, theme

  /// The folder below `content/` that holds this type's records; none where there is one record only, and for themes,
  /// which lie beside `content/`.
  package var folder: String? {
    switch self {
    case .portfolio, .about, .theme: nil
    case .experience: "experiences"
    case .competence: "competences"
    case .evidence: "evidence"
    case .framework: "frameworks"
    case .folder: "folders"
    case .cv: "cvs"
    case .plan: "plans"
    case .meeting: "meetings"
    }
  }

  /// By the case, not by the text of the raw value: sets of records are asked for each link.
  package func hash(into hasher: inout Hasher) { hasher.combine(place) }

  private var place: Int {
    switch self {
    case .portfolio: 0
    case .about: 1
    case .experience: 2
    case .competence: 3
    case .evidence: 4
    case .framework: 5
    case .folder: 6
    case .cv: 7
    case .plan: 8
    case .meeting: 9
    case .theme: 10
    }
  }

  /// The key that says what a record is called or, of a meeting, when it was.
  package var firstKey: String {
    switch self {
    case .about, .framework: "name"
    case .plan: "goal"
    case .meeting: "date"
    default: "title"
    }
  }
}
