package import Diagnostics

extension RecordType {
  /// What a record of this type holds.
  package var description: ObjectDescription {
    switch self {
    case .portfolio: PortfolioSettings.schema.description
    case .about: About.schema.description
    case .experience: Experience.schema.description
    case .competence: Competence.schema.description
    case .evidence: Evidence.schema.description
    case .framework: Framework.schema.description
    case .folder: Folder.schema.description
    case .cv: CV.schema.description
    case .plan: Plan.schema.description
    case .meeting: Meeting.schema.description
    case .theme: Theme.schema.description
    }
  }

  /// The path of a record's file below the project's folder.
  package var place: String {
    switch self {
    case .portfolio: "content/portfolio.yaml"
    case .about: "content/about.md"
    case .theme: "Themes/ID/theme.yaml"
    case .framework: "content/frameworks/ID.yaml"
    default: "content/\(folder ?? "")/ID.md"
    }
  }
}
