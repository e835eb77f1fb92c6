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
