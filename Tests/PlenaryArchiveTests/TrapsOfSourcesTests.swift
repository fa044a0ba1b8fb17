import Foundation
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel
import Testing

/// What public tables do that must not be taken for what they seem to say.
@Suite struct TrapsOfSourcesTests {
  /// A line of JSON Lines with votes of the members given.
  private static func line(
    _ key: String, body: String = "GA", institution: String = "united-nations",
    day: String = "2005-12-16", session: Int = 60, _ choices: [String: String],
    more: String = ""
  ) -> String {
    let votes = choices.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
      .joined(separator: ",")
    return """
      {"key":"\(key)","institution":"\(institution)","body":"\(body)","day":"\(day)",\
      "session":\(session),"choices":{\(votes)}\(more)}

      """
  }

  @Test func aVoteOfAMonthIsNoPastOfADayInIt() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let choices = ["USA": "Y", "FRA": "N", "IND": "A", "CHN": "Y"]
    let contents = try bench.contents(
      Self.line("1", day: "1990-12", session: 45, choices, more: ",\"title\":\"Trees\""))
    #expect(contents.votes[0].precision == .month)
    #expect(contents.votes[0].writtenDay == "1990-12")
    for (day, count) in [("1990-12-20", 0), ("1990-12-31", 0), ("1991-01-01", 1)] {
      let forecaster = AssemblyForecaster(
        contents, body: "GA", session: 45, before: try #require(Day(day)))
      #expect(forecaster.voteCount == count, "\(day)")
    }
    var query = VoteQuery()
    let (from, to) = (try #require(Day("1990-12-19")), try #require(Day("1990-12-20")))
    query.days = from...to
    #expect(try bench.archive().search(query, in: contents) == [0])
  }

  @Test func numbersThatNoVoteCanHaveAreRefused() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read(
      Self.line(
        "1", ["USA": "Y", "CHN": "N"], more: ",\"published\":{\"yes\":9223372036854775807}")
        + Self.line("2", session: -5, ["USA": "Y", "CHN": "N"]), as: "votes.jsonl")
    #expect(read.reports.count == 2)
    #expect(read.reports[0].published.inFavour == nil)
    #expect(read.reports[1].session == 60)
    #expect(read.notices.refused == 2)
    #expect(read.notices.all.map(\.first.line) == [1, 2])
  }

  @Test func keysOfTwoBodiesAreTwoVotes() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let contents = try bench.contents(
      Self.line("1", ["USA": "Y", "CHN": "N"])
        + Self.line("1", body: "SC", ["USA": "N", "CHN": "N"])
        + Self.line("1", institution: "club-a", ["ANN": "Y", "BOB": "N"]),
      Self.line("1", institution: "club-b", ["ANN": "N", "BOB": "N"]))
    #expect(contents.votes.count == 4)
    #expect(Set(contents.votes.map(\.name)).count == 4)
  }

  @Test func lettersBelongToThePlacesThatTheOrderNames() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let calls = "rcid,session,date,descr\n7,60,2005-12-16,Trees\n"
    let letters = "rcid,votes\n7,YN.\n"
    func choices(_ order: String) throws -> [MemberChoice] {
      try bench.read([
        bench.file("calls.csv", calls), bench.file("letters.csv", letters),
        bench.file("order.csv", order),
      ]).reports.first?.choices.sorted { $0.member < $1.member } ?? []
    }
    let straight = try choices("pos,iso3\n0,USA\n1,FRA\n2,IND\n")
    #expect(straight == [MemberChoice("FRA", .against), MemberChoice("USA", .inFavour)])
    #expect(try choices("pos,iso3\n2,IND\n1,FRA\n0,USA\n") == straight)
    let twice = try bench.read([
      bench.file("order.csv", "pos,iso3\n0,USA\n0,FRA\n2,IND\n"),
      bench.file("calls.csv", calls), bench.file("letters.csv", letters),
    ])
    #expect(twice.notices.refused >= 2)
    #expect(twice.reports.first?.choices == [MemberChoice("USA", .inFavour)])
  }

  @Test func aRowWithMoreFieldsThanTheHeaderIsLeftOut() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read([
      bench.file("calls.csv", "rcid,session,date,descr\n7,60,2005-12-16,Peace, and trees\n"),
      bench.file("votes.csv", "rcid,iso3,vote\n7,USA,Y\n7,FRA,N,,\n7,IND,A,x\n"),
    ])
    let told = read.notices.all.map { "\($0.first.file.suffix(9)):\($0.first.line ?? 0)" }
    #expect(told.contains("calls.csv:2") && told.contains("votes.csv:4"))
    #expect(read.reports.isEmpty)
  }

  @Test func aListOfAllGoesBeforeOneOfSome() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let all = Dictionary(
      uniqueKeysWithValues: [
        "ARG", "AUS", "TCD", "CHL", "FRA", "JOR", "LTU", "LUX", "NGA", "KOR", "RWA", "GBR", "USA",
      ].map { ($0, "Y") }
    ).merging(["CHN": "N", "RUS": "N"]) { $1 }
    let contents = try bench.contents(
      "date,draft,meeting_record,agenda_item,vetoed_by_text,vetoed_by_iso3\n"
        + "2014-05-22,S/2014/348,S/PV.7180,Middle East,China and Russia,CHN;RUS\n",
      Self.line(
        "1", body: "SC", day: "2014-05-22", session: 2014, all,
        more: ",\"draft\":\"S/2014/348\",\"announced\":\"vetoed\""))
    #expect(contents.votes.count == 1)
    let vote = contents.votes[0]
    #expect(vote.reports.count == 2 && vote.hasWholeList)
    #expect(vote.counted.inFavour == 13 && vote.counted.against == 2)
  }

  @Test func aListOfSomeEntersNoStatistics() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let contents = try bench.contents(
      Self.line(
        "1", body: "SC", day: "2014-05-22", session: 2014, ["CHN": "N", "RUS": "N"],
        more: ",\"announced\":\"vetoed\""),
      Self.line(
        "2", body: "SC", day: "1995-05-22", session: 1995, ["CHN": "Y", "RUS": "N", "USA": "Y"],
        more: ",\"announced\":\"adopted\",\"announcedWords\":\"Adopted unanimously\""))
    #expect(contents.columns.cells.allSatisfy { $0 == 0 })
    #expect(MemberHistory("RUS", in: contents, body: "SC") == nil)
    #expect(contents.movement(from: 0, to: 1) == nil)
  }

  @Test func whoDidNotVoteIsAbsentWhereATableListsBallotsOnly() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read([
      bench.file(
        "un_roll_calls.csv",
        "rcid,session,importantvote,date,unres,amend,para,short,descr\n"
          + "1,60,0,2005-12-16,R/60/1,0,0,A,Trees\n2,60,0,2005-12-17,R/60/2,0,0,B,Birds\n"),
      bench.file(
        "un_votes.csv",
        "rcid,country,country_code,vote\n1,United States,US,yes\n1,France,FR,no\n"
          + "2,France,FR,no\n"),
    ])
    let archive = try bench.archive()
    _ = try archive.add(read, at: "2026-01-01T00:00:00Z")
    let contents = try archive.contents()
    let place = try #require(contents.place(of: "USA"))
    let later = try #require(contents.place("rcid-2"))
    #expect(contents.columns[later, place] == .notVoting)
    #expect(contents.votes[later].listed.choice(place) == .notMember)
  }

  @Test func votesWithoutPrintedTotalsAreMatchedByTheirLists() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let members = ["USA", "FRA", "IND", "CHN", "BRA", "EGY", "NGA", "JPN", "GBR", "CAN", "MEX"]
    let letters = ["Y", "N", "A", "Y", "Y", "N", "Y", "A", "N", "Y", "Y"]
    let choices = Dictionary(uniqueKeysWithValues: zip(members, letters))
    let long = zip(members, letters).map { "15,\($0),\($1)" }.joined(separator: "\n")
    let read = try bench.read([
      bench.file("calls.csv", "rcid,session,date,unres,descr\n15,15,1960-12-05,R/15/1510,Trees\n"),
      bench.file("long.csv", "rcid,iso3,vote\n\(long)\n"),
    ])
    let archive = try bench.archive()
    _ = try archive.add(read, at: "2026-01-01T00:00:00Z")
    let other = try bench.read(
      Self.line(
        "x", day: "1960-12-12", session: 15, choices,
        more: ",\"resolution\":\"A/RES/1510(XV)\""), as: "other.jsonl")
    let result = try archive.add(other, at: "2026-01-02T00:00:00Z")
    #expect(result.joined == 1 && result.newVotes == 0)
  }

  @Test func separatorsInNamesChangeNothingTheSecondTime() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let text = Self.line("1", ["USA": "Y"], more: ",\"issues\":[\"a;b\",\"\"]")
    let archive = try bench.archive()
    _ = try archive.add(try bench.read(text, as: "a.jsonl"), at: "2026-01-01T00:00:00Z")
    let again = try archive.add(try bench.read(text, as: "a.jsonl"), at: "2026-01-02T00:00:00Z")
    #expect(!again.changedAnything && again.unchanged == 1)
    #expect(try archive.contents().votes[0].issues == ["a;b"])
  }

  @Test func ballotsWithoutASeatAreNamedAndNotCounted() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let nations = ArchiveBench.nations
    let choices = ["USA": "Y", "FRA": "Y", "SSD": "N"]
    for (day, strangers) in [("2005-12-16", ["SSD"]), ("2012-12-16", [])] {
      let contents = try bench.contents(Self.line(day, day: day, session: 60, choices))
      let vote = try #require(contents.votes.first { $0.day.description == day })
      var decisions = DecisionAtTheTime(nations)
      let decision = try decisions.decision(on: vote, in: contents)
      #expect(decision.unseated.map(\.code) == strangers)
      #expect(decision.determination.tally.all.against == (strangers.isEmpty ? 1 : 0))
    }
  }

  @Test func aTextThatMissedTwoThirdsContradictsNothing() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let nations = ArchiveBench.nations
    let choices = ["USA": "Y", "FRA": "Y", "IND": "Y", "CHN": "N", "BRA": "N"]
    let contents = try bench.contents(
      Self.line("1", choices, more: ",\"announced\":\"not-adopted\""))
    var decisions = DecisionAtTheTime(nations)
    let decision = try decisions.decision(on: contents.votes[0], in: contents)
    #expect(decision.determination.outcome.isAdopted)
    #expect(decision.contradicts(.notAdopted) == false)
    #expect(decisions.wasAdopted(contents.votes[0], in: contents) == false)
  }

  @Test func theCouncilNeededSevenVotesBefore1966() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let nations = ArchiveBench.nations
    let members = ["CHN", "FRA", "GBR", "RUS", "USA", "NOR", "BRA"]
    let lines = (0..<60).map { number in
      Self.line(
        "\(number)", body: "SC", day: "19\(46 + number / 4)-03-1\(number % 9)", session: 1946,
        Dictionary(
          uniqueKeysWithValues: members.map { ($0, number % 5 == 0 && $0 == "RUS" ? "N" : "Y") }),
        more: ",\"announced\":\"\(number % 5 == 0 ? "vetoed" : "adopted")\",\"title\":\"Item\"")
    }.joined()
    let contents = try bench.contents(lines)
    for (day, chance) in [("1964-05-22", "votes 7"), ("2014-05-22", "votes 9")] {
      let forecaster = try CouncilForecaster(
        contents, nations, body: "SC", before: try #require(Day(day)))
      let forecast = try forecaster.forecast(
        StoredForecast.Draft(
          body: "SC", title: "Item", session: 1964, day: try #require(Day(day))),
        author: "", made: day)
      #expect(forecast.chance(of: chance) != nil, "\(forecast.chances)")
    }
  }
}
