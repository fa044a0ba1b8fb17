import Foundation
import PlenaryDocuments
import PlenaryModel
import Testing

/// Resolutions of the Security Council that amend earlier ones, where they are beside the project.
@Suite struct RealPairTests {
  @Test func amendingResolutionsAreCarriedOut() throws {
    guard let table = DocumentData.text("amendments/pairs/pairs.csv") else { return }
    let days = ["1973": "2011-03-17", "2321": "2016-11-30", "2371": "2017-08-05"]
    var documents: [String: Document] = [:]
    var decided: [DecidedAmendment] = []
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",").map(String.init)
      let (amending, amended) = (try document(cells[0]), try document(cells[1]))
      documents[cells[1]] = amended
      let (provisions, doubts) = amending.amendingProvisions()
      #expect(doubts.isEmpty, "\(cells[0]): \(doubts.map(\.text))")
      #expect(provisions.map(\.amends.canonical) == [cells[1]])
      let number = cells[2].split(separator: " ").last.map(String.init) ?? ""
      let own = provisions.map {
        DecidedAmendment(
          symbol: cells[0], paragraph: $0.number, amends: $0.amends.canonical,
          outcome: .adopted, day: Day(days[String(cells[0].split(separator: " ")[0].suffix(4))]!),
          instructions: $0.instructions)
      }
      decided += own
      let consolidated = amended.consolidated(by: own)
      #expect(consolidated.leftOut.isEmpty)
      #expect(consolidated.changes.map(\.number) == [number], "\(cells[0])")
      #expect(consolidated.document.body.count == amended.body.count)
      let change = try #require(consolidated.changes.first)
      #expect(change.after != change.before && !change.after.contains("“"))
      print(
        "\(cells[0]) para \(change.byParagraph) -> \(cells[1]) para \(change.number):",
        change.after.prefix(90), "…", change.after.suffix(60))
      for one in own {
        var vetoed = one
        vetoed.outcome = .vetoed
        #expect(amended.consolidated(by: [vetoed]).document == amended)
      }
    }
    let chain = try #require(documents["S/RES/2270 (2016)"]).consolidated(by: decided)
    #expect(chain.changes.count == 2)
    #expect(chain.changes.last?.through == "paragraph 26 of S/RES/2321 (2016)")
  }

  /// The numbered paragraphs with their words: enough of the markup for this test, and no more.
  private func document(_ symbol: String) throws -> Document {
    let name = "S_RES_\(symbol.split(separator: " ")[0].suffix(4))"
    let folder = DocumentData.root.appendingPathComponent("amendments/pairs")
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix(name) })
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    var result = Document(kind: .resolution, symbol: symbol)
    let body = text.components(separatedBy: "</mainBody>")[0]
    for (place, piece) in body.components(separatedBy: "<paragraph ").dropFirst().enumerated() {
      let end = piece.range(of: "</paragraph>")?.lowerBound ?? piece.endIndex
      let own = piece[..<end].components(separatedBy: "<point ")
      guard let block = Self.block(own[0], "b\(place)") else { continue }
      var whole = block
      whole.children = own.dropFirst().enumerated().compactMap {
        var child = Self.block($1, "b\(place).\($0)")
        child?.kind = .subparagraph
        return child
      }
      result.body.append(whole)
    }
    return result
  }

  private static func block(_ piece: String, _ id: String) -> Block? {
    var number: String?
    var rest = piece[...]
    if let open = rest.range(of: "<num>"), let close = rest.range(of: "</num>") {
      number = String(rest[open.upperBound..<close.lowerBound])
      rest = rest[close.upperBound...]
    }
    if let open = rest.firstIndex(of: ">"), number == nil { rest = rest[open...].dropFirst() }
    var words = ""
    var isTag = false
    for character in rest {
      if character == "<" { isTag = true }
      if !isTag { words.append(character) }
      if character == ">" { isTag = false }
    }
    let plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !plain.isEmpty, !rest.contains("<subheading") else { return nil }
    let kind: Block.Kind =
      number.map { $0.hasPrefix("(") } == true
      ? .subparagraph
      : number == nil ? .continuation : .operative
    return Block(id: ParagraphID(id), kind: kind, number: number, words: RichText(plain))
  }
}
