import Diagnostics
import Schema

/// Who could see what when a site was built: names of units, records and fields of about.md, and ids of shares.
///
/// Nothing of what they say is in it, no title and no recipient, so that it may lie beside the portfolio until the next build.
package struct AudienceSnapshot: Sendable, Equatable {
  package enum Viewer: Sendable, Hashable {
    case everybody
    /// Those who have the passphrase of a share, by its id.
    case share(String)
  }

  /// Where something can be seen.
  package enum Place: Sendable, Hashable {
    case frontPage
    /// The title of a sealed unit, on the front page.
    case title(String)
    case unit(String)
  }

  package struct Contents: Sendable, Equatable {
    package var records: Set<String> = []
    /// Keys of about.md.
    package var personalData: Set<String> = []

    package var isEmpty: Bool { records.isEmpty && personalData.isEmpty }

    fileprivate func subtracting(_ other: Contents) -> Contents {
      Contents(records: records.subtracting(other.records), personalData: personalData.subtracting(other.personalData))
    }
  }

  package private(set) var contents: [Place: Contents]
  package private(set) var places: [Viewer: Set<Place>]
  /// The units that some build published for everybody, whatever they are now.
  package private(set) var oncePublic: Set<String>

  init(contents: [Place: Contents], places: [Viewer: Set<Place>], oncePublic: Set<String>) {
    self.contents = contents
    self.places = places
    self.oncePublic = oncePublic
  }

  /// - Parameters:
  ///   - shares: the ids of those that open something, each with the units that it opens.
  ///   - oncePublic: the units that an earlier build published for everybody.
  package init(
    of publication: Publication, in portfolio: Portfolio, shares: [(id: String, units: Set<String>)],
    oncePublic: Set<String>
  ) {
    contents = [.frontPage: Contents(personalData: Set(publication.publicData.map(\.rawValue)))]
    places = [.everybody: [.frontPage]]
    self.oncePublic = oncePublic
    for unit in publication.units {
      let name = unit.key.path
      let viewers: [Viewer]
      switch unit.visibility {
      case .private: continue
      case .public:
        viewers = [.everybody]
        self.oncePublic.insert(name)
      case .sealed:
        viewers = shares.filter { $0.units.contains(name) }.map { .share($0.id) }
        if !viewers.isEmpty, portfolio.facts(of: unit.place).traits.contains(.listed) {
          places[.everybody, default: []].insert(.title(name))
          contents[.title(name)] = Contents()
        }
      }
      guard !viewers.isEmpty else { continue }
      for viewer in viewers { places[viewer, default: []].insert(.unit(name)) }
      contents[.unit(name)] = Contents(
        records: Set(unit.records.map { portfolio.key(of: $0).path }),
        personalData: Set(unit.contactKeys(in: portfolio).map(\.rawValue)))
    }
  }
}

extension AudienceSnapshot {
  /// What somebody can see more or less than before, in one place.
  package struct Change: Sendable, Equatable {
    package enum Kind: String, Sendable {
      /// The whole place came, or went.
      case appeared, vanished
      case changed
    }

    package let viewer: Viewer
    package let place: Place
    package let kind: Kind
    package let gained: Contents
    package let lost: Contents
  }

  /// What has changed since an earlier build: first for everybody, then for each share in the order of ids.
  package func changes(since earlier: AudienceSnapshot) -> [Change] {
    let viewers = Set(places.keys).union(earlier.places.keys).sorted { $0.name < $1.name }
    return viewers.flatMap { viewer in
      let (before, now) = (earlier.places[viewer] ?? [], places[viewer] ?? [])
      return before.union(now).sorted { $0.name < $1.name }.compactMap { place -> Change? in
        let old = before.contains(place) ? earlier.contents[place] : nil
        let new = now.contains(place) ? contents[place] : nil
        let kind: Change.Kind = old == nil ? .appeared : new == nil ? .vanished : .changed
        // What everybody can see is neither given to somebody nor taken from them.
        if viewer != .everybody {
          let open = kind == .appeared ? earlier.places[.everybody] : places[.everybody]
          if open?.contains(place) == true { return nil }
        }
        let gained = (new ?? Contents()).subtracting(old ?? Contents())
        let lost = (old ?? Contents()).subtracting(new ?? Contents())
        guard kind != .changed || !gained.isEmpty || !lost.isEmpty else { return nil }
        return Change(viewer: viewer, place: place, kind: kind, gained: gained, lost: lost)
      }
    }
  }
}

extension Publication.Unit {
  /// The keys of about.md that the unit shows, where about.md has them; no record has to be read for that.
  func contactKeys(in portfolio: Portfolio) -> [AboutKey] {
    portfolio.facts(of: place).contactKeys.filter(portfolio.hasPersonalData)
  }
}
