package import Diagnostics

/// The address of a record by its place among those of its type.
package struct RecordPlace: Sendable, Hashable {
  package let type: RecordType
  package let place: Int

  package init(_ type: RecordType, _ place: Int) {
    self.type = type
    self.place = place
  }

  package static let settings = RecordPlace(.portfolio, 0)
  package static let about = RecordPlace(.about, 0)
}

/// The ids of the records of one type, in order, and where each stands.
package struct RecordIDs: Sendable {
  let ids: [String]
  private let places: [String: Int]

  /// - Parameter ids: sorted, each once.
  init(_ ids: [String]) {
    self.ids = ids
    places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func place(of id: String) -> Int? { places[id] }
}

/// Where every record of a portfolio stands.
struct RecordPlaces: Sendable {
  var experiences = RecordIDs([])
  var competences = RecordIDs([])
  var evidence = RecordIDs([])
  var frameworks = RecordIDs([])
  var folders = RecordIDs([])
  var cvs = RecordIDs([])
  var plans = RecordIDs([])
  var meetings = RecordIDs([])

  /// The types that there can be many records of.
  static let types: [RecordType] = [
    .experience, .competence, .evidence, .framework, .folder, .cv, .plan, .meeting,
  ]

  subscript(type: RecordType) -> RecordIDs {
    get {
      switch type {
      case .experience: experiences
      case .competence: competences
      case .evidence: evidence
      case .framework: frameworks
      case .folder: folders
      case .cv: cvs
      case .plan: plans
      case .meeting: meetings
      case .portfolio, .about, .theme: RecordIDs([])
      }
    }
    set {
      switch type {
      case .experience: experiences = newValue
      case .competence: competences = newValue
      case .evidence: evidence = newValue
      case .framework: frameworks = newValue
      case .folder: folders = newValue
      case .cv: cvs = newValue
      case .plan: plans = newValue
      case .meeting: meetings = newValue
      case .portfolio, .about, .theme: break
      }
    }
  }
}
