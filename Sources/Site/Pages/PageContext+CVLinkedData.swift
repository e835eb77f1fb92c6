import Diagnostics
import Documents
import Portfolio
import Schema

extension PageContext {
  /// What a CV shows, in the vocabulary of schema.org, for search engines and programs that take in CVs: nothing that the page does
  /// not show as well.
  ///
  /// A job has a time, which schema.org gives to a relation through a Role of the same name (schema.org/Role).
  func cvLinkedData(
    _ cv: LocalisedRecord<CV>, _ material: CVContents, keys: Set<AboutKey>, path: String
  ) -> JSON {
    var page: [(key: String, value: JSON)] = [
      ("@context", "https://schema.org"), ("@type", "ProfilePage"),
      ("name", .string(cv.content.title.value)), ("inLanguage", .string(language.rawValue)),
    ]
    if let address = site.address { page.append(("url", .string(address.address(of: path)))) }
    page.append(("mainEntity", .object(person(material, keys: keys))))
    return .object(page)
  }

  private func person(_ material: CVContents, keys: Set<AboutKey>) -> [(key: String, value: JSON)] {
    var person: [(key: String, value: JSON)] = [("@type", "Person")]
    func add(_ key: String, _ values: [JSON]) {
      guard let first = values.first else { return }
      person.append((key, values.count == 1 ? first : .array(values)))
    }
    if let about = portfolio.about.map(localised)?.content {
      func text(_ key: AboutKey, _ value: String?) -> [JSON] {
        keys.contains(key) ? [value].compactMap { $0.map(JSON.string) } : []
      }
      add("name", text(.name, about.name.value))
      add("description", text(.headline, about.headline?.value))
      // Only a whole address says where a picture is.
      if let address = site.address {
        add(
          "image",
          text(
            .photo,
            about.photo.flatMap { site.picturePlan(of: $0.value, as: .emblem) }.map {
              Address(path: $0.largest.path, root: address.text + "/").text
            }))
      }
      add("email", text(.email, about.email?.value))
      add("telephone", text(.phone, about.phone?.value))
      add("address", text(.address, about.address?.value))
      add("birthDate", text(.birthDate, about.birthDate?.value.iso8601))
      if keys.contains(.links) {
        add(
          "subjectOf",
          (about.links?.value ?? []).map {
            ["@type": "WebPage", "name": .string($0.label), "url": .string($0.url.value)]
          })
      }
    }
    let experiences = material.experiences.map { localised($0).content }
    let jobs = experiences.filter { $0.kind.section == .employment }
    add(
      "hasOccupation",
      jobs.map { job in
        role("Role", "hasOccupation", ["@type": "Occupation", "name": .string(job.title.value)], job, named: false)
      })
    func places(_ relation: String, _ type: JSON, _ experiences: [Experience]) {
      add(
        relation,
        experiences.compactMap { experience in
          organisation(type, experience).map { role("OrganizationRole", relation, $0, experience, named: true) }
        })
    }
    places("worksFor", "Organization", jobs)
    let schools = experiences.filter { $0.kind.section == .education }
    places("alumniOf", "EducationalOrganization", schools.filter { !$0.isPresent })
    places(
      "affiliation", "Organization",
      experiences.filter { $0.kind.section == .volunteering } + schools.filter(\.isPresent))
    let competences = material.competences.map { localised($0).content }
    add("knowsAbout", competences.filter { $0.kind == .knowledge }.map { .string($0.title.value) })
    add("skills", competences.filter { $0.kind != .knowledge }.map { .string($0.title.value) })
    add("hasCredential", material.evidence.map { credential(localised($0).content) })
    return person
  }

  /// A relation with its time.
  private func role(
    _ type: JSON, _ relation: String, _ other: JSON, _ experience: Experience, named: Bool
  ) -> JSON {
    var role: [(key: String, value: JSON)] = [("@type", type)]
    if named { role.append(("roleName", .string(experience.title.value))) }
    role.append(("startDate", .string(experience.start.value.withoutDay.iso8601)))
    if case .date(let end) = experience.end?.value {
      role.append(("endDate", .string(end.withoutDay.iso8601)))
    }
    role.append((relation, other))
    return .object(role)
  }

  private func organisation(_ type: JSON, _ experience: Experience) -> JSON? {
    guard let name = experience.organisation else { return nil }
    var organisation: [(key: String, value: JSON)] = [("@type", type), ("name", .string(name))]
    if let place = experience.place { organisation.append(("address", .string(place))) }
    return .object(organisation)
  }

  private func credential(_ evidence: Evidence) -> JSON {
    var credential: [(key: String, value: JSON)] = [
      ("@type", "EducationalOccupationalCredential"), ("name", .string(evidence.title.value)),
      ("dateCreated", .string(evidence.date.value.withoutDay.iso8601)),
    ]
    if let issuer = evidence.issuer {
      credential.append(("recognizedBy", ["@type": "Organization", "name": .string(issuer)]))
    }
    return .object(credential)
  }
}

extension Experience {
  /// Whether the experience still lasts, as its author says.
  fileprivate var isPresent: Bool {
    if case .present = end?.value { true } else { false }
  }
}
