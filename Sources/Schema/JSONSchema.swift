package import Diagnostics

extension ObjectDescription {
  /// The JSON Schema (2020-12) of a record's facts, as an editor uses it.
  ///
  /// `title` and `description` are in the given language; `x-teczka` holds them in all three.
  package func jsonSchema(language: Language) -> JSON {
    .object(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("$id", .string("urn:teczka:schema:\(name)")),
      ] + members(language: language))
  }

  fileprivate func members(language: Language) -> [(key: String, value: JSON)] {
    var properties: [(key: String, value: JSON)] = []
    for field in fields {
      properties.append((field.key, field.jsonSchema(language: language)))
    }
    return words.annotations(language: language) + [
      ("type", "object"),
      ("properties", .object(properties)),
      ("required", .array(fields.filter(\.isRequired).map { .string($0.key) })),
      ("additionalProperties", false),
    ]
  }
}

extension FieldDescription {
  fileprivate func jsonSchema(language: Language) -> JSON {
    // A part's own title gives way to that of the field that holds it.
    let shape = shape.jsonSchema(language: language)
      .filter { !["title", "description", "x-teczka"].contains($0.key) }
    return .object(words.annotations(language: language) + shape)
  }
}

extension Localized<FieldWords> {
  fileprivate func annotations(language: Language) -> [(key: String, value: JSON)] {
    func all(_ part: KeyPath<FieldWords, String>) -> JSON {
      .object(Language.allCases.map { ($0.rawValue, .string(self[$0][keyPath: part])) })
    }
    return [
      ("title", .string(self[language].title)),
      ("description", .string(self[language].meaning)),
      ("x-teczka", ["title": all(\.title), "description": all(\.meaning)]),
    ]
  }
}

extension ShapeDescription {
  fileprivate func jsonSchema(language: Language) -> [(key: String, value: JSON)] {
    switch self {
    case .text: return [("type", "string"), ("pattern", .string(Problem.Format.visibleText.pattern))]
    case .truth: return [("type", "boolean")]
    case .integer(let minimum): return [("type", "integer"), ("minimum", .integer(minimum))]
    case .integerWithin(let range):
      return [
        ("type", "integer"), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound)),
      ]
    case .number(let minimum): return [("type", "number"), ("minimum", .integer(minimum))]
    case .date(let allowsPresent):
      let year: JSON = ["type": "integer", "minimum": 1000, "maximum": 9999]
      let day: JSON = ["type": "string", "pattern": .string(Self.datePattern)]
      return [("anyOf", .array([year, day] + (allowsPresent ? [["const": "present"]] : [])))]
    case .choice(let choices):
      return [
        ("type", "string"), ("enum", .array(choices.map { .string($0.value) })),
        (
          "x-teczka-values",
          .object(
            choices.map { choice in
              (
                choice.value,
                .object(
                  Language.allCases.map { ($0.rawValue, .string(choice.words[$0])) })
              )
            })
        ),
      ]
    case .reference: return Self.id
    case .formatted(.code):
      return [
        (
          "anyOf",
          [
            ["type": "integer", "minimum": 0],
            ["type": "string", "pattern": .string(Problem.Format.code.pattern)],
          ]
        )
      ]
    case .formatted(let format): return [("type", "string"), ("pattern", .string(format.pattern))]
    case .label:
      return [
        ("anyOf", [["type": "integer"], ["type": "string", "pattern": .string(Problem.Format.visibleText.pattern)]])
      ]
    case .list(let item, let isUnique, let minimum):
      return [
        ("type", "array"), ("items", .object(item.jsonSchema(language: language))),
        ("minItems", .integer(minimum)), ("uniqueItems", .bool(isUnique)),
      ]
    case .object(let object): return object.members(language: language)
    case .map(let item, let minimum):
      return [
        ("type", "object"), ("minProperties", .integer(minimum)),
        ("propertyNames", ["pattern": .string(Problem.Format.id.pattern)]),
        ("additionalProperties", .object(item.jsonSchema(language: language))),
      ]
    case .referencesOrAll:
      return [
        (
          "anyOf",
          [
            ["const": "all"],
            ["type": "array", "items": .object(Self.id), "uniqueItems": true],
          ]
        )
      ]
    }
  }

  private static let id: [(key: String, value: JSON)] = [
    ("type", "string"), ("pattern", .string(Problem.Format.id.pattern)),
  ]

  /// The form of a date; that a month has such a day is beyond a pattern.
  private static let datePattern =
    "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
}
