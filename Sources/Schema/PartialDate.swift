package import Diagnostics

/// A day, a month or a year of the Gregorian calendar, as far as the author knows it (ISO 8601: `2024-09-01`, `2024-09`, `2024`).
package struct PartialDate: Sendable, Hashable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  package init(year: Int, month: Int? = nil) {
    self.year = year
    self.month = month
    day = nil
  }

  /// The month or year that the date lies in.
  package var withoutDay: PartialDate { PartialDate(year: year, month: month) }

  /// - Throws: what is wrong with the text.
  package init(parsing text: String) throws(InvalidDate) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "-"), maxSplits: 3, omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard parts.count <= 3,
      zip(parts, lengths).allSatisfy({ part, length in
        part.count == length && part.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { throw InvalidDate(reason: .format) }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    guard numbers[0] >= 1000 else { throw InvalidDate(reason: .format) }
    if numbers.count > 1, !(1...12).contains(numbers[1]) {
      throw InvalidDate(reason: .month(numbers[1]))
    }
    if numbers.count > 2 {
      let days = Self.daysInMonth(numbers[1], year: numbers[0])
      guard (1...days).contains(numbers[2]) else {
        throw InvalidDate(reason: .day(numbers[2], daysInMonth: days))
      }
    }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
  }

  /// The date of a day number.
  package init(dayNumber: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    self.day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  package struct InvalidDate: Error {
    package let reason: Problem.DateProblem
  }

  /// The first day that the date can mean, in days since 1970-01-01.
  package var firstDay: Int { Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that the date can mean, in days since 1970-01-01.
  package var lastDay: Int {
    let month = month ?? 12
    return Self.dayNumber(
      year: year, month: month, day: day ?? Self.daysInMonth(month, year: year))
  }

  /// Whether every day of this date comes before every day of the other: `2024` is not before `2024-09`.
  package func isBefore(_ other: PartialDate) -> Bool { lastDay < other.firstDay }

  /// As ISO 8601 writes it.
  package var iso8601: String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return ([String(year)] + [month, day].compactMap { $0.map(padded) }).joined(separator: "-")
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil; years here are positive.
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
