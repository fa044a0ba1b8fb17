import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel
import Procedure
import Secretariat

/// Why nothing can be foretold.
enum ForecastObstacle: Error {
  /// Neither to be voted on nor voted on.
  case notPending
  case otherInstitution
  case tooFewVotes
  case contradictory
}

extension Visit {
  /// What is expected of the vote on the text that the address names. It rests on the archive, on the
  /// text as everybody sees it and on the address; ballots of a vote that is open are not looked at.
  func forecastPanel() async throws -> ForecastPanel {
    let archive = try await openArchive()
    let view = try await View(self)
    let fields = try queryFields()
    guard let text = fields["text"],
      let question = ForecastQuestion(TextID(text), view, fields)
    else { throw notFound }
    let institution = try? house.library.institution(named: view.notice.institution.code)
    let own = institution?.body(view.notice.body)
    // A main committee has the members of its parent, which votes on what it recommends.
    let body = own?.kind == "main committee" ? own?.parent ?? view.notice.body : view.notice.body
    var panel = ForecastPanel(
      view: view, archive: ArchiveView(archive, house.library, words, of: body),
      question: question, body: body)
    do throws(ForecastObstacle) {
      guard question.isPending || question.result != nil else { throw .notPending }
      guard let institution else { throw .otherInstitution }
      panel.outcome = .success(try await foretell(&panel, archive, institution))
    } catch {
      panel.outcome = .failure(error)
    }
    return panel
  }

  private func foretell(
    _ panel: inout ForecastPanel, _ archive: OpenArchive, _ institution: Institution
  ) async throws(ForecastObstacle) -> StoredForecast {
    let (view, question, body) = (panel.view, panel.question, panel.body)
    let own = archive.shelves.filter { $0.institution == view.notice.institution }
    guard !own.isEmpty else { throw .otherInstitution }
    let day = view.notice.day
    let votes = archive.contents.votes
    let past = own.first { $0.body == body }?.sessions.last { session in
      session.votes.contains { votes[$0].possibleDays.upperBound < day }
    }
    guard let latest = past?.number else { throw .tooFewVotes }
    let session = institution.session(of: body, on: day)?.number ?? latest
    var draft = StoredForecast.Draft(
      body: body, title: question.title, symbol: question.text.code, session: session, day: day,
      sponsors: question.sponsors,
      declared: Dictionary(
        question.declared.map { ($0.member, $0.choice) }, uniquingKeysWith: { $1 }),
      kind: question.isAmendment ? .amendment : .whole)
    let hasVeto = view.rules.decisionRule(view.rules.majorities.ordinary.by).vetoGroup != nil
    let key = ForecastShelf.Key(body: body, session: session, day: day, hasVeto: hasVeto)
    do {
      guard let shelf = house.archive?.forecasts else { throw ForecastObstacle.tooFewVotes }
      switch try await shelf.forecaster(key, archive, institution) {
      case .council(let forecaster):
        return try forecaster.forecast(draft, author: "", made: day.description)
      case .assembly(let forecaster):
        guard forecaster.voteCount > 0 else { throw ForecastObstacle.tooFewVotes }
        let committee = committeeVote(panel, archive, institution)
        panel.committee = committee
        draft.committeeVote = committee?.name ?? ""
        return forecaster.forecast(
          draft, rule: view.rules.decisionRule(view.rules.majorities.ordinary.by),
          members: view.roster.seats.map(\.member),
          committee: committee.map { archive.contents.choices(of: $0) } ?? [:],
          author: "", made: day.description)
      }
    } catch CouncilForecastError.contradictoryDeclarations {
      throw .contradictory
    } catch {
      throw .tooFewVotes
    }
  }

  /// The vote on the same draft in a committee of this body, before this day.
  private func committeeVote(
    _ panel: ForecastPanel, _ archive: OpenArchive, _ institution: Institution
  ) -> ArchivedVote? {
    let symbol = panel.question.text.code
    guard panel.view.notice.body == panel.body, !symbol.isEmpty else { return nil }
    let day = panel.view.notice.day
    return archive.shelves.filter { institution.body($0.body)?.parent == panel.body }
      .flatMap { $0.sessions.flatMap(\.votes) }.map { archive.contents.votes[$0] }
      .last { $0.draft == symbol && $0.possibleDays.upperBound < day && $0.listed.namesMembers }
  }
}
