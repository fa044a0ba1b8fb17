import Hummingbird
import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// The archive of recorded votes: public, like the record of a meeting.
extension Endpoints {
  static let archive: [Endpoint] =
    [
      .get("/archive", .open) { visit in
        let search = try visit.archiveSearch()
        let view = try await visit.archiveView(of: search.query.body)
        return visit.page(view.searchPage(search, found: try view.found(search)))
      },
      .get("/archive/votes.csv", .open) { visit in
        let search = try visit.archiveSearch()
        let view = try await visit.archiveView(of: search.query.body)
        return visit.csv(view.table(ofVotes: try view.found(search)), file: "votes")
      },
      // A form names two members; the page of the pair has an address of its own.
      .get("/archive/pair", .open) { visit in
        let fields = try visit.queryFields()
        let view = try await visit.archiveView()
        let first = MemberID(fields["first"] ?? "")
        let second = MemberID(fields["second"] ?? "")
        let body = FormFields.encoded(fields["body"] ?? "")
        return visit.redirect(to: view.path(first, second) + "?body=\(body)")
      },
    ] + archiveVotes + archiveMembers + archiveSeries + archiveSessions

  private static let archiveVotes: [Endpoint] = [
    .get("/archive/vote/{name}", .open) { visit in
      let (view, place) = try await visit.archivedVote()
      return visit.page(view.votePage(place))
    },
    .get("/archive/vote/{name}/{table}", .open) { visit in
      let (view, place) = try await visit.archivedVote()
      let vote = view.contents.votes[place]
      switch visit.parameter("table") {
      case "votes.csv": return visit.csv(view.table(ofChoices: [place]), file: vote.name)
      case "totals.csv": return visit.csv(view.totalsBar(vote).csv, file: "\(vote.name)-totals")
      case "regions.csv":
        let tiles = view.tiles(vote, view.frame(""))
        return visit.csv(tiles.csv, file: "\(vote.name)-regions")
      default: throw visit.notInArchive
      }
    },
  ]

  private static let archiveMembers: [Endpoint] = [
    .get("/archive/member/{code}", .open) { visit in
      let (view, history, body) = try await visit.archivedMember()
      return visit.page(view.memberPage(history, in: body))
    },
    .get("/archive/member/{code}/{table}", .open) { visit in
      let (view, history, body) = try await visit.archivedMember()
      let file = "member-\(visit.parameter("table").prefix { $0 != "." })"
      switch visit.parameter("table") {
      case "sessions.csv":
        return visit.csv(view.historyPicture(history, view.frame("")).csv, file: file)
      case "agreement.csv": return visit.csv(view.agreementTable(history, in: body), file: file)
      case "moves.csv": return visit.csv(view.movesTable(history.member, in: body), file: file)
      default: throw visit.notInArchive
      }
    },
    .get("/archive/pair/{first}/{second}", .open) { visit in
      let (view, pair, body) = try await visit.archivedPair()
      return visit.page(view.pairPage(pair, in: body))
    },
    .get("/archive/pair/{first}/{second}/{table}", .open) { visit in
      let (view, pair, _) = try await visit.archivedPair()
      switch visit.parameter("table") {
      case "sessions.csv": return visit.csv(view.sessionsTable(pair), file: "pair-sessions")
      case "opposed.csv": return visit.csv(view.table(ofVotes: pair.opposed), file: "pair-opposed")
      default: throw visit.notInArchive
      }
    },
  ]

  private static let archiveSeries: [Endpoint] = [
    .get("/archive/series/{name}", .open) { visit in
      let (view, series) = try await visit.archivedSeries()
      return visit.page(view.seriesPage(series))
    },
    .get("/archive/series/{name}/{table}", .open) { visit in
      let (view, series) = try await visit.archivedSeries()
      switch visit.parameter("table") {
      case "totals.csv":
        return visit.csv(view.seriesPicture(series, view.frame("")).csv, file: "series-totals")
      case "links.csv": return visit.csv(view.linksTable(series), file: "series-links")
      case "moves.csv": return visit.csv(view.movesTable(series), file: "series-moves")
      default: throw visit.notInArchive
      }
    },
  ]

  private static let archiveSessions: [Endpoint] = [
    .get("/archive/session/{body}/{number}", .open) { visit in
      let (view, body, session, votes) = try await visit.archivedSession()
      return visit.page(view.sessionPage(body, session, votes))
    },
    .get("/archive/session/{body}/{number}/{table}", .open) { visit in
      let (view, _, session, votes) = try await visit.archivedSession()
      switch visit.parameter("table") {
      case "votes.csv":
        return visit.csv(view.table(ofChoices: votes), file: "session-\(session)-votes")
      case "cohesion.csv":
        return visit.csv(view.cohesionTable(votes), file: "session-\(session)-cohesion")
      case "agreement.csv":
        return visit.csv(view.agreementMap(votes).map.csv, file: "session-\(session)-agreement")
      default: throw visit.notInArchive
      }
    },
  ]
}
