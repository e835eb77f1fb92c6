package import Diagnostics
package import Documents

/// A record as a page of a certain language shows it, and which language its parts are really in.
package struct LocalisedRecord<Content: Sendable>: Sendable {
  package let id: String
  package let content: Content
  package let titleLanguage: Language
  package let body: MarkdownBody?
  package let bodyLanguage: Language
}

extension Record {
  /// - Parameter own: the language that the record itself is in.
  package func localised(in language: Language, own: Language) -> LocalisedRecord<Content> {
    guard language != own, let translation = translations[language] else {
      return LocalisedRecord(
        id: id, content: content, titleLanguage: own, body: body, bodyLanguage: own)
    }
    let hasBody = translation.body?.isBlank == false
    return LocalisedRecord(
      id: id, content: translation.content, titleLanguage: translation.hasTitle ? language : own,
      body: hasBody ? translation.body : body, bodyLanguage: hasBody ? language : own)
  }
}
