import PlenaryAnalysis
public import PlenaryModel

/// Votes on the same recurring text, one after the other, linked by their titles.
public struct Series: Sendable, Hashable {
  /// Why a vote is taken for the next of the series.
  public struct Link: Sendable, Hashable {
    /// The place of the vote in the contents.
    public let vote: Int
    /// The vote before it, nil for the first.
    public let previous: Int?
    /// How like the titles are, from 0 to 1; nil for the first.
    public let similarity: Double?
  }

  /// The name of the first vote: the series is called by it.
  public let name: String
  public let title: String
  public let body: BodyID
  /// In the order of their days.
  public let links: [Link]

  public var votes: [Int] { links.map(\.vote) }
}

/// All series of an archive, by the likeness of titles within ten sessions (``TitleIndex``).
public struct SeriesIndex: Sendable {
  /// The longest first.
  public let all: [Series]
  private let seriesOfVote: [Int: Int]

  public init(_ contents: ArchiveContents) {
    var found: [Series] = []
    let bodies = Dictionary(grouping: contents.votes.indices) { contents.votes[$0].body }
    for (body, votes) in bodies.sorted(by: { $0.key < $1.key }) {
      found += SeriesIndex.series(of: votes, body, contents)
    }
    all = found.sorted { ($1.links.count, $0.name) < ($0.links.count, $1.name) }
    var places: [Int: Int] = [:]
    for (number, series) in all.enumerated() {
      for link in series.links { places[link.vote] = number }
    }
    seriesOfVote = places
  }

  public func series(of vote: Int) -> Series? { seriesOfVote[vote].map { all[$0] } }
  public func series(named name: String) -> Series? { all.first { $0.name == name } }

  /// Votes on whole texts only: paragraphs and amendments of a text have its title.
  private static func series(
    of votes: [Int], _ body: BodyID, _ contents: ArchiveContents
  ) -> [Series] {
    let whole = votes.filter { contents.columns.rollCalls[$0].isWhole }
      .sorted { left, right in
        let (one, other) = (contents.votes[left], contents.votes[right])
        return (one.session, one.day.number, left) < (other.session, other.day.number, right)
      }
    let index = TitleIndex(titles: whole.map { contents.votes[$0].first(\.title) })
    let links = index.links(sessions: whole.map { contents.votes[$0].session })
    let numbers = TitleIndex.series(links)
    let members = Dictionary(grouping: whole.indices) { numbers[$0] }
    return members.values.filter { $0.count > 1 }.map { places in
      let sorted = places.sorted()
      let first = contents.votes[whole[sorted[0]]]
      return Series(
        name: first.name, title: contents.votes[whole[sorted[sorted.count - 1]]].title,
        body: body,
        links: sorted.map { place in
          Series.Link(
            vote: whole[place], previous: links[place].map { whole[$0.earlier] },
            similarity: links[place]?.similarity)
        })
    }
  }
}
