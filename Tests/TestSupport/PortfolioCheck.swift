package import Diagnostics
package import Portfolio
package import Schema

/// The day on which all tests take place.
package let testDay = PartialDate(dayNumber: 20_778)

/// Everything that `teczka check` would say about a folder, in the order in which it would say it.
package func check(
  _ files: [String: TestFile], today: PartialDate = testDay, jobs: Int = 2,
  rendersBodies: Bool = false
) async -> [Diagnostic] {
  await checkedPortfolio(files, today: today, jobs: jobs, rendersBodies: rendersBodies).diagnostics
}

package func check(_ fixture: MarkedFixture) async -> [Diagnostic] { await check(fixture.files) }

/// The same, with the portfolio and the number of accepted findings.
package func checkedPortfolio(
  _ files: [String: TestFile], today: PartialDate = testDay, jobs: Int = 2,
  rendersBodies: Bool = false
) async -> (portfolio: Portfolio?, diagnostics: [Diagnostic], accepted: Int) {
  let reading = await Portfolio.read(
    contentTree(files), themes: ThemeLibrary(reading: themesTree(files), folder: ""), folder: "", jobs: jobs,
    rendersBodies: rendersBodies)
  guard let portfolio = reading.portfolio else {
    return (nil, reading.diagnostics.sortedByPlace(), 0)
  }
  let review = await Review(
    of: portfolio, earlier: reading.diagnostics, today: today, jobs: jobs)
  return (portfolio, review.diagnostics.sortedByPlace(), review.summary.accepted)
}
