import Diagnostics
import PictureWork
import Portfolio
import Schema

extension PageContext {
  /// The card pictures of this language's front page, folders and plans.
  func cardPages() -> [Page] {
    let front = cardPage(of: frontPath(in: language), PageInputs(), in: portfolio.settings.file) {
      let title = localised(portfolio.settings).content.title.value
      return publicName.map { (title: $0, above: title, below: "") } ?? (title: title, above: "", below: "")
    }
    let folders = publication.folders.map(\.place).map { place in
      unitCard(RecordPlace(.folder, place), in: portfolio.folders[place].file, name: publicName) {
        localised(portfolio.folders[place]).content.title.value
      }
    }
    let plans = publication.publicPlans.map { place in
      unitCard(RecordPlace(.plan, place), in: portfolio.plans[place].file, name: publicName) {
        localised(portfolio.plans[place]).content.goal.value
      }
    }
    return [front] + folders + plans
  }

  /// A CV shows the name where it says so, whatever the other pages do.
  func cardPage(ofCV place: Int) -> Page {
    let showsName = portfolio.cvs.facts[place].contactKeys.contains(.name)
    return unitCard(
      RecordPlace(.cv, place), in: portfolio.cvs[place].file,
      name: showsName ? portfolio.about?.content.name.value : publicName
    ) {
      localised(portfolio.cvs[place]).content.title.value
    }
  }

  private var publicName: String? {
    publication.publicData.contains(.name) ? portfolio.about?.content.name.value : nil
  }

  private func unitCard(
    _ unit: RecordPlace, in file: @autoclosure @escaping @Sendable () -> SourceFile, name: String?,
    title: @escaping @Sendable () -> String
  ) -> Page {
    let path = unit.type == .cv ? path(ofCV: unit.place) : path(of: portfolio.key(of: unit))
    return cardPage(of: path, PageInputs(unit), in: file()) {
      (title: title(), above: localised(portfolio.settings).content.title.value, below: name ?? "")
    }
  }

  private func cardPage(
    of path: String, _ inputs: PageInputs, in file: @autoclosure @escaping @Sendable () -> SourceFile,
    texts: @escaping @Sendable () -> (title: String, above: String, below: String)
  ) -> Page {
    let text = site.colours[.text]?.hex ?? "#000000"
    let background = site.colours[.background]?.hex ?? "#ffffff"
    let accent = site.colours[.accent]?.hex ?? text
    return Page(
      path: Self.cardPath(ofPage: path), inputs: inputs,
      drawing: {
        let texts = texts()
        return .card(
          PictureCard(
            title: texts.title, above: texts.above, below: texts.below, background: background, text: text,
            accent: accent))
      }, of: nil, namedAt: { file().start })
  }
}
