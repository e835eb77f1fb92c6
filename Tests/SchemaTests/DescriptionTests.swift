import Diagnostics
import Foundation
import Schema
import TestSupport
import Testing

@Suite("What is made from the declarations")
struct DescriptionTests {
  @Test(
    "Every type has a JSON Schema of 2020-12 that closes its keys", arguments: RecordType.allCases, Language.allCases)
  func jsonSchema(type: RecordType, language: Language) throws {
    let text = type.description.jsonSchema(language: language).text()
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(parsed["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(parsed["$id"] as? String == "urn:teczka:schema:\(type.rawValue)")
    #expect(parsed["type"] as? String == "object")
    #expect(parsed["additionalProperties"] as? Bool == false)
    let properties = try #require(parsed["properties"] as? [String: [String: Any]])
    #expect(Set(properties.keys) == Set(type.description.fields.map(\.key)))
    let required = try #require(parsed["required"] as? [String])
    #expect(required == type.description.fields.filter(\.isRequired).map(\.key))
    #expect(!required.isEmpty)
    for (key, property) in properties {
      #expect((property["title"] as? String)?.isEmpty == false, "\(key)")
      #expect((property["description"] as? String)?.isEmpty == false, "\(key)")
      #expect(property["type"] != nil || property["anyOf"] != nil, "\(key)")
    }
  }

  @Test("A JSON Schema names choices, formats, minimums and what a list holds")
  func members() throws {
    func properties(_ type: RecordType) throws -> [String: [String: Any]] {
      let text = type.description.jsonSchema(language: .english).text()
      let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return try #require(parsed?["properties"] as? [String: [String: Any]])
    }
    let competence = try properties(.competence)
    #expect(competence["kind"]?["enum"] as? [String] == ["knowledge", "skill", "social"])
    #expect(competence["experiences"]?["minItems"] as? Int == 1)
    #expect(competence["experiences"]?["uniqueItems"] as? Bool == true)
    #expect(competence["evidence"]?["minItems"] as? Int == 0)
    #expect((competence["experiences"]?["items"] as? [String: Any])?["pattern"] as? String == "^[a-z0-9-]+$")
    let framework = try properties(.framework)
    #expect(framework["hours"]?["minimum"] as? Int == 0)
    let sets = try #require(framework["sets"]?["items"] as? [String: Any])
    #expect(sets["required"] as? [String] == ["number", "name", "outcomes"])
  }

  @Test("Every key is explained in each language, and in no two alike", arguments: RecordType.allCases)
  func words(type: RecordType) {
    for field in type.description.fields {
      let meanings = Set(Language.allCases.map { field.words[$0].meaning })
      #expect(meanings.count == 3 || field.key == "birth_date", "\(field.key)")
      #expect(!meanings.contains(""))
    }
  }

  @Test("docs/reference.md is what the declarations say; TECZKA_RERECORD=1 writes it anew")
  func reference() throws {
    let path = testsFolder + "/../docs/reference.md"
    let page = referencePage(language: .english)
    if ProcessInfo.processInfo.environment["TECZKA_RERECORD"] == "1" {
      try page.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == page)
  }

  @Test("The reference names every key of every type, in each language", arguments: Language.allCases)
  func everyKey(language: Language) {
    let page = referencePage(language: language)
    for type in RecordType.allCases {
      #expect(page.contains("`\(type.place)`"))
      for field in type.description.fields {
        #expect(page.contains("| `\(field.key)`\(field.isRequired ? "*" : "") |"), "\(type) \(field.key)")
      }
    }
  }
}
