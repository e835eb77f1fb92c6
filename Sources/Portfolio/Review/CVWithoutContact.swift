import Diagnostics
import Documents
package import Schema

/// A CV that names no contact data, or data that about.md does not have.
struct CVWithoutContact: ReviewRule {
  let needsEveryRecord = true

  func diagnostics(for portfolio: Portfolio, today: PartialDate) -> [Diagnostic] {
    portfolio.cvs.fresh.compactMap { cv in
      let named = cv.content.contact
      let keys = named?.value.map(\.value) ?? []
      let missing = keys.filter { !portfolio.hasPersonalData($0) }
      let reachable = keys.contains { [.email, .phone, .address].contains($0) }
      guard !reachable || !missing.isEmpty else { return nil }
      return Diagnostic(
        .cvWithoutContact(missing: missing.map(\.rawValue)),
        at: cv.range(named?.range ?? cv.content.title.range))
    }
  }
}

extension Portfolio {
  /// Whether about.md holds a value for a key.
  package func hasPersonalData(_ key: AboutKey) -> Bool {
    guard let about else { return false }
    switch key {
    case .name: return true
    case .headline: return about.content.headline != nil
    case .photo: return about.content.photo != nil
    case .email: return about.content.email != nil
    case .phone: return about.content.phone != nil
    case .address: return about.content.address != nil
    case .birthDate: return about.content.birthDate != nil
    case .links: return about.content.links?.value.isEmpty == false
    case .profile: return about.body?.isBlank == false
    }
  }
}
