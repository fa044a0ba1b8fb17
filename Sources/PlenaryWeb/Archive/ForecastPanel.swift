import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// Beside a vote in preparation: what is expected of it, and afterwards what came. Neither is drawn
/// or told like the other.
struct ForecastPanel: Sendable {
  let view: View
  let archive: ArchiveView
  let question: ForecastQuestion
  /// Whose votes it is learnt from.
  let body: BodyID
  var committee: ArchivedVote?
  var outcome: Swift.Result<StoredForecast, ForecastObstacle> = .failure(.tooFewVotes)

  var words: Words { view.words }

  // MARK: addresses

  /// - Parameter declared: the positions to ask with; those of this page where nothing is said.
  func address(
    _ declared: [(member: MemberID, choice: Choice)]? = nil, table: String = ""
  ) -> String {
    let positions = (declared ?? question.declared).map {
      "&declared=\(FormFields.encoded("\($0.member.code).\($0.choice.formName)"))"
    }
    return "\(view.root)/forecast\(table)?text=\(FormFields.encoded(question.text.code))"
      + positions.joined()
  }

  // MARK: the page

  var page: HTML {
    let document = "\(view.root)/documents?text=\(FormFields.encoded(question.text.code))"
    return Layout.page(
      "\(words[.forecastTitle]) · \(question.text.code)", words, kind: "archive",
      nav: Layout.navigation(view, current: "documents"), styles: [Assets.archive],
      """
      <p class="phase"><a href="\(document)"><bdi>\(question.text.code)</bdi></a></p>
      <h1>\(words[.forecastTitle])</h1>
      <p class="title" dir="auto">\(question.title)</p>
      \(content)
      """)
  }

  private var content: HTML {
    switch outcome {
    case .failure(.notPending): "<p>\(words[.forecastNotPending])</p>"
    case .failure(.otherInstitution): "<p>\(words[.forecastOtherArchive])</p>"
    case .failure(.tooFewVotes): "<p>\(words[.forecastNothing, ["day": .text(day)]])</p>"
    case .failure(.contradictory): "<p>\(words[.forecastContradictory])</p>\(positionsPart)"
    case .success(let forecast):
      """
      <div class="forecast">
      <p class="banner" role="note"><b>\(words[.forecastBanner])</b></p>
      \(originPart(forecast))\(chancesPart(forecast))\(totalsPart(forecast))
      </div>
      \(factPart(forecast))\(positionsPart)
      <div class="forecast">\(membersPart(forecast))\(groundsPart(forecast))</div>
      """
    }
  }

  private var day: String { view.notice.day.description }

  private func originPart(_ forecast: StoredForecast) -> HTML {
    let bodyName = archive.name(of: body)
    let own = archive.name(of: view.notice.body)
    let names: [String: Argument] = ["body": .text(own), "parent": .text(bodyName)]
    let parent: HTML =
      body == view.notice.body ? .nothing : "<p>\(words[.forecastOfParent, names])</p>"
    let known: HTML =
      committee.map { vote in
        """
        <p>\(words[.forecastCommittee]) <a href="\(archive.path(vote))"><bdi>\(vote.symbol)</bdi></a> \
        \(archive.sum(vote))</p>
        """
      } ?? .nothing
    return """
      <p>\(words[.forecastFrom, ["body": .text(bodyName), "day": .text(day)]])</p>\(parent)\(known)
      <p>\(words[.forecastBasis]) \(words[forecast.basis])</p>
      <p class="note">\(howGood)</p>
      """
  }

  /// Measured on the past: docs/analysis/forecasts.md and council-forecasts.md.
  private var howGood: String {
    let bodyName = Argument.text(archive.name(of: body))
    guard archive.institution?.id == "united-nations" else { return words[.forecastNotMeasured] }
    switch (body, question.isAmendment) {
    case ("GA", true):
      return words[
        .forecastMeasuredAmendments,
        [
          "body": bodyName, "share": .words(words.percent(MeasuredForecasts.parts)),
          "inside": .words(words.percent(MeasuredForecasts.insideParts)),
        ]]
    case ("GA", false):
      return words[
        .forecastMeasuredAssembly,
        [
          "body": bodyName, "series": .words(words.percent(MeasuredForecasts.series)),
          "new": .words(words.percent(MeasuredForecasts.newTitles)),
          "inside": .words(words.percent(MeasuredForecasts.insideWhole)),
        ]]
    case ("SC", false):
      return words[
        .forecastMeasuredCouncil,
        [
          "expected": .number(MeasuredForecasts.vetoesExpected),
          "came": .number(MeasuredForecasts.vetoesCast),
          "of": .number(MeasuredForecasts.drafts),
        ]]
    default: return words[.forecastNotMeasured]
    }
  }

  private func chancesPart(_ forecast: StoredForecast) -> HTML {
    let lines = forecast.chances.compactMap { chance in
      label(chance, forecast).map { ($0, percent(chance.chance)) }
    }
    let procedural: HTML =
      question.isProcedural && forecast.method.hasPrefix("council")
      ? "<p class=\"note\">\(words[.determinationProcedural])</p>" : .nothing
    return """
      <dl class="facts chances">\
      \(each: lines.map { "<div><dt>\($0.0)</dt><dd><bdi>\($0.1)</bdi></dd></div>" })</dl>\(procedural)
      """
  }

  /// nil for what is not told: of a matter of procedure no veto, of a veto nobody who hardly casts it.
  private func label(_ chance: StoredForecast.Chance, _ forecast: StoredForecast) -> String? {
    let isCouncil = forecast.method.hasPrefix("council")
    let required = Int(chance.of.dropFirst("votes ".count))
    if isCouncil && question.isProcedural && required == nil { return nil }
    if let required, chance.of.hasPrefix("votes ") {
      return words[.forecastEnough, ["number": .number(required)]]
    }
    switch chance.of {
    case "adopted": return isCouncil ? words[.outcomeAdopted] : words[.forecastMajority]
    case "two-thirds": return words[.forecastTwoThirds]
    case "permanent-against": return words[.forecastAgainst]
    case "veto": return words[.outcomeVetoed]
    default:
      guard chance.chance >= 0.005 else { return nil }
      let member = MemberID(String(chance.of.dropFirst("veto ".count)))
      return words[.forecastVetoBy, ["member": .text(view.name(member))]]
    }
  }

  /// Nothing that has not happened is certain.
  private func percent(_ chance: Double) -> String {
    if chance > 0.999 { return "> \(words.percent(0.999))" }
    return chance < 0.001 ? "< \(words.percent(0.001))" : words.percent(chance)
  }

  // MARK: totals

  func totals(_ forecast: StoredForecast, _ frame: PictureFrame) -> TotalsForecastPicture {
    var frame = frame
    frame.style = .forecast
    let counted = question.result?.tally.all
    // Where only totals were reported nobody knows who was absent.
    let absent = question.choices(view.roster).isEmpty ? nil : counted?.notParticipating
    let recorded: [Choice: Int?] = [
      .inFavour: counted?.inFavour, .against: counted?.against,
      .abstaining: counted?.abstaining, .notVoting: absent,
    ]
    return TotalsForecastPicture(
      frame: frame,
      rows: Choice.told.compactMap { choice in
        forecast.totals[choice].map { expected in
          TotalsForecastPicture.Row(
            choice: choice, expected: expected.mean, low: Double(expected.low),
            high: Double(expected.high), recorded: recorded[choice] ?? nil)
        }
      }, intervalLabel: words[.forecastInterval])
  }

  private func totalsPart(_ forecast: StoredForecast) -> HTML {
    guard !forecast.totals.isEmpty else { return .nothing }
    let title = "\(words[.pictureForecast]): \(words[.totalsTitle])"
    return """
      <section><h2 id="totals">\(words[.totalsTitle])</h2>\
      \(archive.figure(title, name: "totals", data: address(table: "/totals.csv"), {
        totals(forecast, $0)
      }))</section>
      """
  }

  /// What was announced, in a frame of its own, and how good the forecast was.
  private func factPart(_ forecast: StoredForecast) -> HTML {
    guard let result = question.result else { return .nothing }
    let all = result.tally.all
    let fact = Totals(
      inFavour: all.inFavour, against: all.against, abstaining: all.abstaining,
      notVoting: question.choices(view.roster).isEmpty ? 0 : all.notParticipating)
    let score = forecast.score(
      question.choices(view.roster), wasAdopted: result.outcome.isAdopted)
    let brier: HTML =
      score.map { score in
        "<p>\(words[.forecastScore, ["score": .words(words.decimal(score.brier, 3))]])</p>"
      } ?? .nothing
    let inside: HTML =
      forecast.totals[.inFavour].map { expected in
        let isInside = (expected.low...expected.high).contains(all.inFavour)
        return "<p>\(words[isInside ? .forecastInside : .forecastOutside])</p>"
      } ?? .nothing
    return """
      <section class="fact"><h2 id="fact">\(words[.pictureFact])</h2>
      <p><b>\(view.outcome(result.outcome, on: result.subject))</b> \
      <span class="sum" dir="ltr">\(fact.words)</span></p>\(brier)\(inside)</section>
      """
  }
}
