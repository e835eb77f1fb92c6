import Diagnostics

/// The links between experiences, competences and evidence, as places in the portfolio's collections.
package struct Links: Sendable {
  /// For each competence, the evidence that proves it; the link may be written on either side.
  package let evidenceOfCompetence: [[Int]]
  /// For each piece of evidence, the competences that it proves.
  package let competencesOfEvidence: [[Int]]
  /// For each competence, the experiences that it grew out of.
  package let experiencesOfCompetence: [[Int]]
  /// For each experience, the competences that grew out of it.
  package let competencesOfExperience: [[Int]]

  init(experiences: Int, competences: [RecordFacts], evidence: [RecordFacts]) {
    var evidenceOf = competences.map { $0.places(.link, .evidence) }
    let experiencesOf = competences.map { $0.places(.link, .experience) }
    for (place, facts) in evidence.enumerated() {
      for competence in facts.places(.link, .competence) where !evidenceOf[competence].contains(place) {
        evidenceOf[competence].append(place)
      }
    }
    evidenceOfCompetence = evidenceOf
    competencesOfEvidence = Self.inverted(evidenceOf, count: evidence.count)
    experiencesOfCompetence = experiencesOf
    competencesOfExperience = Self.inverted(experiencesOf, count: experiences)
  }

  /// For each place that the lists name, the places of those lists, in order.
  static func inverted(_ lists: [[Int]], count: Int) -> [[Int]] {
    var inverted = [[Int]](repeating: [], count: count)
    for (number, list) in lists.enumerated() {
      for place in list { inverted[place].append(number) }
    }
    return inverted
  }
}
