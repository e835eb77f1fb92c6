package import Diagnostics
package import Documents
package import Schema

/// A record of the portfolio: its facts, its prose, and both in other languages.
package final class Record<Content: Sendable>: Sendable {
  package let type: RecordType
  package let id: String
  package let file: SourceFile
  package let content: Content
  package let body: MarkdownBody?
  /// The path of the record's page below the pages of a language.
  package let pagePath: String
  /// The record as it is written, in the portfolio's own language.
  private let original: LocalisedRecord<Content>
  package let translations: [Language: Translation]
  /// Asked first: most records have no translation, and a dictionary of a generic type takes long to say so.
  package let isTranslated: Bool

  /// The record's texts in another language; what is not translated is as in the record.
  package struct Translation: Sendable {
    package let record: LocalisedRecord<Content>
    package let file: SourceFile
    /// The translation's own prose, if it has any.
    let body: MarkdownBody?
  }

  init(
    type: RecordType, id: String, file: SourceFile, content: Content, body: MarkdownBody?,
    translations: [Language: Translation]
  ) {
    self.type = type
    self.id = id
    self.file = file
    self.content = content
    self.body = body
    pagePath = RecordKey(type: type, id: id).pagePath
    original = LocalisedRecord(content: content, body: body)
    self.translations = translations
    isTranslated = !translations.isEmpty
  }

  /// The record in a language; as it is written where there is no translation.
  package func localised(in language: Language) -> LocalisedRecord<Content> {
    isTranslated ? translations[language]?.record ?? original : original
  }

  package var key: RecordKey { RecordKey(type: type, id: id) }

  package func range(_ bytes: Range<Int>) -> SourceRange { file.range(bytes) }

  package func range<Value>(_ located: Located<Value>) -> SourceRange { file.range(located.range) }
}

/// A record as a page of a certain language shows it, and which language its parts are really in.
package final class LocalisedRecord<Content: Sendable>: Sendable {
  package let content: Content
  package let body: MarkdownBody?
  /// Nil where the prose is in the portfolio's own language.
  package let bodyLanguage: Language?
  private let language: Language?
  private let translatedKeys: Set<String>

  /// - Parameters:
  ///   - language: of the translation; nil for the record as it is written.
  ///   - translatedKeys: what the translation gives; keys of parts are joined by dots, such as `smart.specific`.
  init(
    content: Content, body: MarkdownBody?, bodyLanguage: Language? = nil, language: Language? = nil,
    translatedKeys: Set<String> = []
  ) {
    self.content = content
    self.body = body
    self.bodyLanguage = bodyLanguage
    self.language = language
    self.translatedKeys = translatedKeys
  }

  /// The language of the record's main text: its title, name or goal.
  package var titleLanguage: Language? {
    language != nil && !translatedKeys.isDisjoint(with: ["title", "name", "goal"]) ? language : nil
  }

  /// The language that the value of a key is in; nil where it is the portfolio's own.
  package func language(of key: String) -> Language? { translatedKeys.contains(key) ? language : nil }
}

/// The address of a record in its portfolio.
package struct RecordKey: Sendable, Hashable {
  package let type: RecordType
  package let id: String

  package init(type: RecordType, id: String) {
    self.type = type
    self.id = id
  }

  /// The path of the record's page below the pages of a language.
  package var pagePath: String {
    var path = type == .cv ? "cv/" : type.folder ?? ""
    path.reserveCapacity(path.utf8.count + id.utf8.count + 12)
    if type != .cv { path += "/" }
    path += id
    path += "/index.html"
    return path
  }

  /// Such as `competences/ID`, `about` or `portfolio`.
  package var path: String { type == .theme ? "themes/\(id)" : type.folder.map { "\($0)/\(id)" } ?? type.rawValue }
}
