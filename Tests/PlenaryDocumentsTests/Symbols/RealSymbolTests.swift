import Foundation
import PlenaryDocuments
import Testing

/// The symbols that official documents refer to, where they are beside the project.
@Suite struct RealSymbolTests {
  @Test func everySymbolOfTheCorpusIsReadAndWrittenBack() throws {
    guard let text = DocumentData.text("un_akn/symbols.tsv") else { return }
    var refused: [String] = []
    var doubtful: [String: Int] = [:]
    var count = 0
    for line in text.split(separator: "\n") {
      let written = String(line.prefix { $0 != "\t" })
      count += 1
      let reading = DocumentSymbol.reading(written)
      let symbol = try #require(reading.symbol, "\(written)")
      #expect(symbol.written == written)
      let again = DocumentSymbol.reading(symbol.canonical).symbol
      #expect(again?.canonical == symbol.canonical, "\(written)")
      // A link leads to the first of two symbols, and words in brackets lose their blanks.
      if symbol.joint == nil, !written.contains("amended") {
        #expect(DocumentSymbol.reading(symbol.compact).symbol == symbol, "\(written)")
      }
      if reading.doubts.contains(where: \.isError) { refused.append(written) }
      for doubt in reading.doubts { doubtful["\(doubt.kind)", default: 0] += 1 }
    }
    print("\(count) symbols; doubts \(doubtful); broken in the source: \(refused)")
    #expect(count > 10_000)
    #expect(refused.count <= 2)
  }
}
