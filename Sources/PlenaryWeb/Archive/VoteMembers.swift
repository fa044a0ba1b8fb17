import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// Who voted how: tiles by region, lists by choice, and who moved since the last time.
extension ArchiveView {
  func regionsPart(_ vote: ArchivedVote) -> HTML {
    guard vote.listed.namesMembers else { return .nothing }
    let note: HTML =
      vote.listed.isPartial ? "<p class=\"note\">\(words[.listPartial])</p>" : .nothing
    let today: HTML =
      regions(on: vote.day).isEmpty ? .nothing : "<p class=\"note\">\(words[.regionsNote])</p>"
    return """
      <section><h2 class="unseen" id="regions">\(words[.regionsTitle])</h2>\
      \(figure(
        words[.regionsTitle], name: "regions", data: path(vote) + "/regions.csv",
        { tiles(vote, $0) }))\(note)\(today)</section>
      """
  }

  func tiles(_ vote: ArchivedVote, _ frame: PictureFrame) -> TilesPicture {
    let list = vote.listed
    var rest = contents.members.filter { member in
      contents.place(of: member).map { list.choice($0) != .notMember } ?? false
    }
    func tiles(_ members: [MemberID]) -> [TilesPicture.Tile] {
      sorted(members, on: vote.day).map { member, name in
        TilesPicture.Tile(
          code: member.code, name: name,
          choice: contents.place(of: member).map { list.choice($0) } ?? .notMember)
      }
    }
    var shown: [TilesPicture.Region] = []
    for (group, members) in regions(on: vote.day) {
      shown.append(
        TilesPicture.Region(
          name: words[group.name], tiles: tiles(rest.filter { members.contains($0) })))
      rest.removeAll { members.contains($0) }
    }
    let name = shown.isEmpty ? words[.membersTitle] : words[.groupNone]
    shown.append(TilesPicture.Region(name: name, tiles: tiles(rest)))
    return TilesPicture(frame: frame, regions: shown)
  }

  func boardPart(_ vote: ArchivedVote) -> HTML {
    let list = vote.listed
    guard list.namesMembers else { return .nothing }
    let parts = Choice.told.map { choice -> HTML in
      let members = contents.members.indices.filter { list.choice($0) == choice }
        .map { contents.members[$0] }
      guard !members.isEmpty else { return .nothing }
      let cells = sorted(members, on: vote.day).map { member, name -> HTML in
        "<li class=\"\(choice.mark)\"><a href=\"\(path(member))\">\(name)</a></li>"
      }
      return """
        <h3>\(words[choice]): \(words.number(members.count))</h3>\
        <ul class="board">\(each: cells)</ul>
        """
    }
    return """
      <section><h2 id="board">\(words[.boardOfVote])</h2>\(each: parts)\
      <p class="no-print"><a href="\(path(vote))/votes.csv" download>\(words[.recordVotes]) CSV</a>\
      </p></section>
      """
  }

  // MARK: the series

  func seriesPart(_ place: Int) -> HTML {
    let title = words[.seriesTitle]
    guard let series = archive.series.series(of: place),
      let number = series.links.firstIndex(where: { $0.vote == place })
    else {
      return """
        <section><h2 id="series">\(title)</h2>\
        <p>\(words[.seriesNone])</p></section>
        """
    }
    let link = series.links[number]
    let next = series.links.first { $0.previous == place }
    let moved = link.previous.map { earlier -> HTML in
      "<h3>\(words[.movedSince])</h3>\(moves(from: earlier, to: place))"
    }
    let count = words[.seriesCount, ["count": .number(series.links.count)]]
    return """
      <section><h2 id="series">\(title)</h2>
      <p><a href="\(path(series))">\(quoted(series.title))</a> <small>\(count)</small></p>
      <ul class="plain">\(step(link.previous, words[.previousVote], "prev"))\
      \(step(next?.vote, words[.nextVote], "next"))</ul>\
      \(moved)</section>
      """
  }

  private func step(_ place: Int?, _ label: String, _ relation: String) -> HTML {
    guard let place else { return .nothing }
    let vote = contents.votes[place]
    return """
      <li>\(label): <a rel="\(relation)" href="\(path(vote))">\(vote.symbol)</a> \
      \(day(vote)) \(sum(vote))</li>
      """
  }

  /// Who chose otherwise in a vote than in an earlier one.
  func moves(from earlier: Int, to later: Int) -> HTML {
    guard let movement = contents.movement(from: earlier, to: later) else {
      return "<p>\(words[.movedUnknown])</p>"
    }
    let day = contents.votes[later].day
    let groups = Dictionary(grouping: movement.moves) {
      Int($0.from.rawValue) * 5 + Int($0.to.rawValue)
    }
    if groups.isEmpty { return "<p>\(words[.movedNobody])</p>" }
    let lines = groups.sorted { $0.key < $1.key }.compactMap { _, moves -> HTML? in
      guard let first = moves.first else { return nil }
      let names = sorted(moves.map(\.member), on: day).map { member, name -> HTML in
        "<a href=\"\(path(member))\">\(name)</a>"
      }
      let label = words[
        .movedFromTo, ["from": .words(words[first.from]), "to": .words(words[first.to])]]
      return """
        <dt>\(label): \(words.number(moves.count))</dt>\
        <dd>\(names.joined(separator: "\(words.listSeparator)"))</dd>
        """
    }
    return "<dl class=\"moves\">\(each: lines)</dl>"
  }
}
