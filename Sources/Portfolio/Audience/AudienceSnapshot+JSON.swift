package import Diagnostics

extension AudienceSnapshot.Viewer {
  private static let sharePrefix = "share "

  /// The viewer in one word; `everybody` comes before all shares.
  package var name: String {
    switch self {
    case .everybody: "everybody"
    case .share(let id): Self.sharePrefix + id
    }
  }

  fileprivate init?(name: String) {
    if name == Self.everybody.name {
      self = .everybody
    } else if name.hasPrefix(Self.sharePrefix) {
      self = .share(String(name.dropFirst(Self.sharePrefix.count)))
    } else {
      return nil
    }
  }
}

extension AudienceSnapshot.Place {
  private static let titlePrefix = "title "

  package var name: String {
    switch self {
    case .frontPage: "frontPage"
    case .title(let unit): Self.titlePrefix + unit
    case .unit(let unit): unit
    }
  }

  fileprivate init(name: String) {
    if name == Self.frontPage.name {
      self = .frontPage
    } else if name.hasPrefix(Self.titlePrefix) {
      self = .title(String(name.dropFirst(Self.titlePrefix.count)))
    } else {
      self = .unit(name)
    }
  }
}

extension AudienceSnapshot.Contents {
  package var json: JSON { ["records": .names(records), "personalData": .names(personalData)] }
}

extension AudienceSnapshot {
  private static let version = 1

  package var bytes: [UInt8] {
    let json: JSON = [
      "version": .integer(Self.version),
      "places": .object(
        contents.map { (key: $0.key.name, value: $0.value.json) }.sorted { $0.key < $1.key }),
      "viewers": .object(
        places.map { (key: $0.key.name, value: .names($0.value.map(\.name))) }.sorted { $0.key < $1.key }),
      "oncePublic": .names(oncePublic),
    ]
    return Array((json.text(pretty: false) + "\n").utf8)
  }

  /// Nil where the bytes are no snapshot, or one of another version: then nothing is known of earlier builds.
  package init?(_ bytes: [UInt8]) {
    guard let json = try? JSON(strict: bytes, depthLimit: 8), json["version"]?.integer == Self.version,
      case .object(let shown)? = json["places"], case .object(let viewers)? = json["viewers"],
      let oncePublic = json["oncePublic"]?.names
    else { return nil }
    var contents: [Place: Contents] = [:]
    for (name, value) in shown {
      guard let records = value["records"]?.names, let personalData = value["personalData"]?.names else { return nil }
      contents[Place(name: name)] = Contents(records: records, personalData: personalData)
    }
    var places: [Viewer: Set<Place>] = [:]
    for (name, value) in viewers {
      guard let viewer = Viewer(name: name), let names = value.names else { return nil }
      places[viewer] = Set(names.map { Place(name: $0) })
    }
    guard places.values.joined().allSatisfy({ contents[$0] != nil }) else { return nil }
    self.init(contents: contents, places: places, oncePublic: oncePublic)
  }
}

extension JSON {
  fileprivate static func names<Names: Sequence<String>>(_ names: Names) -> JSON {
    .array(names.sorted().map { .string($0) })
  }

  /// Nil where it is not a list of texts.
  fileprivate var names: Set<String>? {
    guard let array else { return nil }
    let names = array.compactMap(\.string)
    return names.count == array.count ? Set(names) : nil
  }
}
