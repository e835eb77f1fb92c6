import Diagnostics
import Foundation
import Schema
import Testing

@Suite("Dates as far as they are known")
struct PartialDateTests {
  @Test(
    "A date that exists is read and written alike",
    arguments: [
      "2024", "1000", "9999", "2024-01", "2024-12", "2024-01-01", "2024-02-29", "2000-02-29", "2023-02-28",
      "2024-12-31", "2024-04-30",
    ])
  func valid(text: String) throws {
    #expect(try PartialDate(parsing: text).iso8601 == text)
  }

  @Test(
    "A date that does not exist is refused with the reason",
    arguments: [
      ("2023-02-29", .day(29, daysInMonth: 28)), ("2023-02-30", .day(30, daysInMonth: 28)),
      ("1900-02-29", .day(29, daysInMonth: 28)), ("2024-02-30", .day(30, daysInMonth: 29)),
      ("2024-04-31", .day(31, daysInMonth: 30)), ("2024-01-32", .day(32, daysInMonth: 31)),
      ("2024-01-00", .day(0, daysInMonth: 31)), ("2024-13", .month(13)), ("2024-00", .month(0)),
      ("2024-00-01", .month(0)), ("24-01", .format), ("0999", .format), ("999", .format), ("10000", .format),
      ("2024-9", .format), ("2024-09-1", .format), ("2024-09-01T00:00", .format), ("2024-09-01-", .format),
      ("2024-09-01-01", .format), ("2024-", .format), ("-2024", .format), ("", .format), (" 2024", .format),
      ("2024 ", .format), ("2024-09-01 was fine", .format), ("2024/09/01", .format), ("01.09.2024", .format),
      ("2024–09", .format), ("٢٠٢٤", .format), ("20a4", .format), ("+024", .format),
    ] as [(String, Problem.DateProblem)])
  func invalid(text: String, reason: Problem.DateProblem) {
    let error = #expect(throws: PartialDate.InvalidDate.self) { try PartialDate(parsing: text) }
    #expect(error?.reason == reason)
  }

  @Test("Day numbers agree with Foundation's calendar, there and back")
  func dayNumbers() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    // Every 37th day of 1900 to 2199, so that all days of months and all leap rules come up.
    for number in stride(from: -25_567, through: 84_000, by: 37) {
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let date = PartialDate(dayNumber: number)
      #expect([date.year, date.month, date.day] == [parts.year, parts.month, parts.day])
      #expect(date.firstDay == number)
      #expect(date.lastDay == number)
      #expect(try PartialDate(parsing: date.iso8601) == date)
    }
  }

  @Test(
    "A month and a year last from their first day to their last",
    arguments: [
      ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-02", "2023-02-01", "2023-02-28"), ("2024-11", "2024-11-01", "2024-11-30"),
    ])
  func spans(text: String, first: String, last: String) throws {
    let date = try PartialDate(parsing: text)
    #expect(PartialDate(dayNumber: date.firstDay).iso8601 == first)
    #expect(PartialDate(dayNumber: date.lastDay).iso8601 == last)
  }

  @Test(
    "A date is before another only where every one of its days is",
    arguments: [
      ("2023", "2024", true), ("2024", "2024-09", false), ("2024-09", "2024", false), ("2024-08", "2024-09", true),
      ("2024-08-31", "2024-09", true), ("2024-09-01", "2024-09", false), ("2024", "2024", false),
      ("2024-09-01", "2024-09-02", true), ("2024-09-02", "2024-09-01", false), ("2024", "2025-01-01", true),
      ("2024-12-31", "2025", true), ("2025", "2024", false),
    ])
  func comparisons(left: String, right: String, isBefore: Bool) throws {
    #expect(try PartialDate(parsing: left).isBefore(PartialDate(parsing: right)) == isBefore)
  }
}
