import Diagnostics

/// An attribute of an element. Addresses come from ``Address`` only.
struct Attribute {
  enum Form { case value, flag, absent }

  let name: StaticString
  /// Whether it has a value, is there without one, or is not written at all.
  let form: Form
  /// What leads to the site's root, before the value of an address.
  let root: String
  let value: String

  // No case with a value of its own, because every element of every page passes its attributes on: texts are copied quickly.
  private init(_ name: StaticString, _ form: Form = .value, root: String = "", _ value: String) {
    self.name = name
    self.form = form
    self.root = root
    self.value = value
  }

  private init(_ name: StaticString, _ text: String?) {
    self.init(name, text == nil ? .absent : .value, text ?? "")
  }

  private init(_ name: StaticString, _ address: Address) { self.init(name, root: address.root, address.rest) }

  private init(_ name: StaticString, isThere: Bool) { self.init(name, isThere ? .flag : .absent, "") }

  static func `class`(_ names: String?) -> Attribute { Attribute("class", names) }
  static func id(_ id: String?) -> Attribute { Attribute("id", id) }
  static func lang(_ language: Language?) -> Attribute { Attribute("lang", language?.rawValue) }
  static func href(_ address: Address) -> Attribute { Attribute("href", address) }
  static func src(_ address: Address) -> Attribute { Attribute("src", address) }
  /// The same picture in several widths, in pixels.
  static func srcset(_ candidates: [(address: Address, width: Int)]) -> Attribute {
    Attribute(
      "srcset",
      candidates.isEmpty ? nil : candidates.map { "\($0.address.text) \($0.width)w" }.joined(separator: ", "))
  }
  static func sizes(_ sizes: String?) -> Attribute { Attribute("sizes", sizes) }
  static func hreflang(_ language: Language?) -> Attribute { Attribute("hreflang", language?.rawValue) }
  static let hreflangDefault = Attribute("hreflang", "x-default")
  static func rel(_ relation: String) -> Attribute { Attribute("rel", relation) }
  static func name(_ name: String) -> Attribute { Attribute("name", name) }
  static func property(_ name: String) -> Attribute { Attribute("property", name) }
  static func httpEquiv(_ header: String) -> Attribute { Attribute("http-equiv", header) }
  static func content(_ content: String) -> Attribute { Attribute("content", content) }
  static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
  static func width(_ pixels: Int?) -> Attribute { Attribute("width", pixels.map(String.init)) }
  static func width(_ length: String) -> Attribute { Attribute("width", length) }
  static func height(_ pixels: Int?) -> Attribute { Attribute("height", pixels.map(String.init)) }
  static func value(_ value: String) -> Attribute { Attribute("value", value) }
  static func datetime(_ date: String) -> Attribute { Attribute("datetime", date) }
  static func scope(_ scope: String) -> Attribute { Attribute("scope", scope) }
  static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", String(columns)) }
  static func role(_ role: String) -> Attribute { Attribute("role", role) }
  static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }
  static func preload(_ value: String) -> Attribute { Attribute("preload", value) }
  static func loading(_ value: String?) -> Attribute { Attribute("loading", value) }
  static func ariaLabel(_ text: String) -> Attribute { Attribute("aria-label", text) }
  static func ariaLabelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
  static func ariaDescribedBy(_ id: String) -> Attribute { Attribute("aria-describedby", id) }
  static func ariaHidden() -> Attribute { Attribute("aria-hidden", "true") }
  /// What a cell's column is called, for stylesheets that show a row as a list.
  static func dataLabel(_ text: String) -> Attribute { Attribute("data-label", text) }
  static func ariaCurrent(_ value: String?) -> Attribute { Attribute("aria-current", value) }
  static func ariaPressed(_ isPressed: Bool) -> Attribute { Attribute("aria-pressed", isPressed ? "true" : "false") }
  static func type(_ type: String) -> Attribute { Attribute("type", type) }
  static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  static func autocomplete(_ kind: String) -> Attribute { Attribute("autocomplete", kind) }
  static func autocapitalize(_ kind: String) -> Attribute { Attribute("autocapitalize", kind) }
  static func spellcheck(_ isOn: Bool) -> Attribute { Attribute("spellcheck", isOn ? "true" : "false") }
  static func data(_ name: DataName, _ value: String) -> Attribute { Attribute(name.attribute, value) }
  static let hidden = Attribute("hidden", isThere: true)
  /// An attribute of SVG's own.
  static func svg(_ name: StaticString, _ value: String) -> Attribute { Attribute(name, value) }
  static func svg(_ name: StaticString, _ value: Int) -> Attribute { Attribute(name, String(value)) }
  static let charset = Attribute("charset", "utf-8")
  static func open(_ isOpen: Bool) -> Attribute { Attribute("open", isThere: isOpen) }
  static func titleText(_ text: String) -> Attribute { Attribute("title", text) }
  /// A document inside the page; it runs nothing.
  static func srcdoc(_ document: String) -> Attribute { Attribute("srcdoc", document) }
  static let sandbox = Attribute("sandbox", "")
  static let controls = Attribute("controls", isThere: true)
}

/// What a script of ours finds elements by.
enum DataName {
  case word, language, sealed

  var attribute: StaticString {
    switch self {
    case .word: "data-word"
    case .language: "data-language"
    case .sealed: "data-sealed"
    }
  }
}
