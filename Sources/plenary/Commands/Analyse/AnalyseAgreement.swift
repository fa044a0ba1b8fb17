import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryModel

/// Which votes are compared: a body and sessions.
struct ComparedVotes: ParsableArguments {
  @Option(help: ArgumentHelp("The body.", valueName: "body")) var body = "GA"

  @Option(help: ArgumentHelp("A session, or sessions: 69, 60-70.", valueName: "sessions"))
  var session: String

  /// Places of the votes in the archive; never none.
  func places(_ contents: ArchiveContents) throws -> [Int] {
    let sessions = try VoteSelection.sessions(session)
    let body = BodyID(body.uppercased())
    let listed = contents.votes.indices.filter {
      contents.votes[$0].body == body && sessions.contains(contents.votes[$0].session)
        && contents.votes[$0].listed.namesMembers
    }
    let places = listed.filter { contents.votes[$0].hasBelievedList }
    if places.count < listed.count, !places.isEmpty {
      Terminal.note(
        "left out: \(counted(listed.count - places.count, "vote", "votes")) whose list names only some, "
          + "or contradicts what was announced")
    }
    guard !places.isEmpty else {
      throw refuse(
        "The archive has no votes of \(body) in session \(session) with a list of all who voted.",
        hint: "`plenary archive search --body \(body)` lists what there is.")
    }
    return places
  }
}

struct AnalyseAgreement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Compares all pairs of members; the picture is a map in the order of the blocs.",
    discussion: """
      Agreement by the published definition: 1 - |difference| / 2 over votes that were not unanimous \
      and in which both cast a ballot; an abstention agrees by half. Absences are counted apart. \
      docs/analysis/agreement-and-blocs.md

      EXAMPLES:
        plenary analyse agreement --session 69
        plenary analyse agreement --session 69 --svg > agreement.svg
        plenary analyse agreement --session 60-70 --json > pairs.json
      """)

  @OptionGroup var votes: ComparedVotes
  @Option(help: ArgumentHelp("Pairs with fewer common votes are left out.", valueName: "number"))
  var leastCommon = 10
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let contents = try options.file().contents()
    let agreement = Agreement(
      Bitsets(contents.columns, rollCalls: try votes.places(contents)))
    let tree = Dendrogram(agreement, leastCommonVotes: leastCommon)
    let order = tree.leafOrder
    let labels = order.map { tree.members[$0].code }
    let values = order.flatMap { one in
      order.map { other in
        one == other
          ? 1
          : agreement[tree.members[one], tree.members[other]].flatMap {
            $0.bothCast >= leastCommon ? $0.agreement : nil
          } ?? Double.nan
      }
    }
    let picture = AgreementMap(
      frame: .computed("Agreement in session \(votes.session)", name: "agreement"),
      labels: labels, values: values, valueLabel: "Agreement")
    output.write(
      picture, json: { json(agreement) },
      text: {
        print(
          "\(counted(agreement.rollCallCount, "vote that was", "votes that were")) not unanimous.")
        printExtremes(agreement)
      })
  }

  private func pairs(_ agreement: Agreement) -> [(MemberID, MemberID, PairCounts)] {
    var pairs: [(MemberID, MemberID, PairCounts)] = []
    for one in agreement.members.indices {
      for other in agreement.members.indices where other > one {
        guard let pair = agreement[one, other], pair.bothCast >= leastCommon else { continue }
        pairs.append((agreement.members[one], agreement.members[other], pair))
      }
    }
    return pairs
  }

  private func printExtremes(_ agreement: Agreement) {
    let sorted = pairs(agreement).sorted { $1.2.agreesLess(than: $0.2) }
    var table = TextTable(
      ["closest", "", "votes", "farthest", "", "votes"], numeric: [1, 2, 4, 5])
    for (near, far) in zip(sorted.prefix(15), sorted.reversed().prefix(15)) {
      table.add(
        [near, far].flatMap { pair in
          [
            "\(pair.0) \(pair.1)", pair.2.agreement.map { Decimal.text($0, 3) } ?? "",
            String(pair.2.bothCast),
          ]
        })
    }
    table.print()
  }

  private func json(_ agreement: Agreement) -> JSONObject {
    let list = pairs(agreement).map { one, other, pair -> JSONValue in
      [
        "members": .array([.string(one.code), .string(other.code)]),
        "numerator": .integer(Int64(pair.numerator)),
        "denominator": .integer(Int64(pair.denominator)),
        "same": .integer(Int64(pair.same)), "half": .integer(Int64(pair.half)),
        "opposite": .integer(Int64(pair.opposite)),
        "onlyFirstAbsent": .integer(Int64(pair.onlyFirstAbsent)),
        "onlySecondAbsent": .integer(Int64(pair.onlySecondAbsent)),
        "bothAbsent": .integer(Int64(pair.bothAbsent)),
      ]
    }
    return [
      "session": .string(votes.session), "votes": .integer(Int64(agreement.rollCallCount)),
      "pairs": .array(list),
    ]
  }
}

struct AnalyseClusters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters",
    abstract: "Finds blocs: members joined by how far they agree (average linkage).",
    discussion: """
      EXAMPLES:
        plenary analyse clusters --session 69 --groups 6
        plenary analyse clusters --session 69 --svg > tree.svg
      """)

  @OptionGroup var votes: ComparedVotes
  @Option(help: ArgumentHelp("How many groups are told.", valueName: "number")) var groups = 6
  @Option(help: ArgumentHelp("Pairs with fewer common votes do not count.", valueName: "number"))
  var leastCommon = 10
  @OptionGroup var output: OutputOptions
  @OptionGroup var options: ArchiveOptions

  func run() throws {
    let contents = try options.file().contents()
    let tree = Dendrogram(
      Agreement(Bitsets(contents.columns, rollCalls: try votes.places(contents))),
      leastCommonVotes: leastCommon)
    let clusters = tree.clusters(max(1, groups))
    // So many groups are left before the last `groups - 1` of them join: the cut lies between.
    let joined = tree.merges.count + 1 - groups
    let cut =
      joined > 0 && groups > 1
      ? (tree.merges[joined - 1].height + tree.merges[joined].height) / 2 : nil
    let picture = TreePicture(
      frame: .computed("Blocs in session \(votes.session)", name: "blocs"),
      labels: tree.members.map(\.code),
      merges: tree.merges.map {
        TreePicture.Merge(left: $0.first, right: $0.second, height: $0.height)
      }, cut: cut, heightLabel: "Disagreement at which groups join")
    output.write(
      picture, json: { json(clusters, tree) },
      text: {
        for (number, cluster) in clusters.enumerated() {
          print(Terminal.bold("Group \(number + 1) (\(cluster.count))"))
          for line in wrapped(cluster.map(\.code).joined(separator: " "), margin: 2) { print(line) }
        }
        if !tree.leftOut.isEmpty {
          let codes = tree.leftOut.map(\.code).joined(separator: " ")
          print("Too few common votes: \(codes)")
        }
      })
  }

  private func json(_ clusters: [[MemberID]], _ tree: Dendrogram) -> JSONObject {
    [
      "groups": .array(clusters.map { .array($0.map { .string($0.code) }) }),
      "merges": .array(
        tree.merges.map {
          [
            "first": .integer(Int64($0.first)), "second": .integer(Int64($0.second)),
            "height": .decimal(Decimal.text($0.height, 5)), "size": .integer(Int64($0.size)),
          ]
        }),
      "members": .array(tree.members.map { .string($0.code) }),
      "leftOut": .array(tree.leftOut.map { .string($0.code) }),
    ]
  }
}
