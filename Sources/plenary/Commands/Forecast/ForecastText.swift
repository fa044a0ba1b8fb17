import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

/// A forecast as text and as a picture; never drawn like a fact.
struct ForecastText {
  private let forecast: StoredForecast
  private let institution: Institution

  init(_ forecast: StoredForecast, _ institution: Institution) {
    self.forecast = forecast
    self.institution = institution
  }

  /// Members by how likely they are to be in favour.
  private var sorted: [StoredForecast.Member] {
    forecast.members.sorted {
      ($1.chances.inFavour, $0.member.code) < ($0.chances.inFavour, $1.member.code)
    }
  }

  var strips: StripsPicture {
    StripsPicture(
      frame: PictureFrame(
        title: "Forecast: \(forecast.draft.title)", style: .forecast, name: "forecast", width: 720),
      strips: sorted.map { member in
        StripsPicture.Strip(
          label: member.member.code, inFavour: member.chances.inFavour,
          abstaining: member.chances.abstaining, against: member.chances.against,
          notVoting: member.chances.notVoting)
      })
  }

  func show() {
    print(Terminal.bold("FORECAST, nothing of this has happened"))
    for line in wrapped(forecast.draft.title, margin: 0) { print(line) }
    print(
      "\(forecast.draft.body), session \(forecast.draft.session), votes before \(forecast.draft.day)"
    )
    if forecast.draft.kind != .whole { print("Of: \(forecast.draft.kind.rawValue)") }
    print("Rests on: \(forecast.basis.words).")
    showKnown()
    print("")
    for chance in forecast.chances where chance.chance >= 0.005 || !chance.of.hasPrefix("veto ") {
      print("  \(percent(chance.chance))  \(words(chance.of))")
    }
    showTotals()
    showMembers()
    if !forecast.grounds.isEmpty {
      print("")
      print("Past votes it rests on:")
      var table = TextTable(["vote", "weight", ""], numeric: [1])
      for ground in forecast.grounds.prefix(8) {
        table.add([ground.vote, Decimal.text(ground.weight, 2), ground.words])
      }
      table.print(margin: 2)
    }
  }

  /// What it was told, besides the votes.
  private func showKnown() {
    let declared = forecast.draft.declared.sorted { $0.key < $1.key }
      .map { "\(name($0.key)) \($0.value.words)" }
    let sponsors = forecast.draft.sponsors.map(name)
    for (label, known) in [("Declared", declared), ("Sponsors", sponsors)] where !known.isEmpty {
      for line in wrapped("\(label): \(known.joined(separator: ", "))", margin: 0) { print(line) }
    }
    if !forecast.draft.committeeVote.isEmpty {
      print("In committee: \(forecast.draft.committeeVote)")
    }
    // Made on votes of the past as if the day were still to come.
    if !forecast.made.isEmpty, String(forecast.made.prefix(10)) > forecast.draft.day.description {
      print(
        "Made on \(forecast.made.prefix(10)) for \(forecast.draft.day): settings and weights may know "
          + "later votes (they come from sessions 55 to 64).")
    }
  }

  /// Nothing that has not happened is certain.
  private func percent(_ chance: Double) -> String {
    if chance > 0.999 { return "over 99.9 %" }
    return chance < 0.001 ? "under 0.1 %" : Decimal.text(chance * 100, 1) + " %"
  }

  private func words(_ chance: String) -> String {
    switch chance {
    case "adopted": "that it is adopted"
    case "two-thirds": "that two thirds vote in favour"
    case "permanent-against": "that a permanent member votes against"
    case "veto": "that it is vetoed: enough in favour, and a permanent member against"
    case _ where chance.hasPrefix("votes "): "that \(chance.dropFirst(6)) vote in favour"
    case "nine-votes": "that 9 vote in favour"
    default: "that \(name(MemberID(String(chance.dropFirst(5))))) prevents adoption"
    }
  }

  private func showTotals() {
    guard !forecast.totals.isEmpty else { return }
    print("")
    var table = TextTable(["", "expected", "from", "to (9 of 10)"], numeric: [1, 2, 3])
    for choice in [Choice.inFavour, .against, .abstaining, .notVoting] {
      guard let total = forecast.totals[choice] else { continue }
      table.add([
        choice.words, Decimal.text(total.mean, 1), String(total.low), String(total.high),
      ])
    }
    table.print(margin: 2)
  }

  /// Those whose choice is open, and counts of the others.
  private func showMembers() {
    func likeliest(_ member: StoredForecast.Member) -> (Choice, Double) {
      [Choice.inFavour, .abstaining, .against, .notVoting]
        .map { ($0, member.chances[$0]) }.max { $0.1 < $1.1 } ?? (.notVoting, 0)
    }
    let open = sorted.filter { likeliest($0).1 < 0.8 }.sorted {
      (likeliest($0).1, $0.member.code) < (likeliest($1).1, $1.member.code)
    }
    let sure = sorted.filter { likeliest($0).1 >= 0.8 }
    print("")
    for choice in [Choice.inFavour, .against, .abstaining, .notVoting] {
      let members = sure.filter { likeliest($0).0 == choice }.map(\.member.code).sorted()
      if members.isEmpty { continue }
      print("Rather sure (80 % and more) to be \(choice.words) (\(members.count)):")
      for line in wrapped(members.joined(separator: " "), margin: 2) { print(line) }
    }
    guard !open.isEmpty else { return }
    print("Open (\(open.count)):")
    var table = TextTable(
      ["member", "in favour", "abstaining", "against", "not voting", "why"],
      numeric: [1, 2, 3, 4])
    for member in open.prefix(40) {
      table.add(
        [name(member.member)]
          + [Choice.inFavour, .abstaining, .against, .notVoting].map {
            Decimal.percent(member.chances[$0])
          } + [member.reasons.first?.words ?? ""])
    }
    table.print(margin: 2)
    if open.count > 40 { print("  … and \(open.count - 40) more; --csv lists all.") }
  }

  private func name(_ member: MemberID) -> String {
    institution.member(member)?.name ?? member.code
  }
}
