import PlenaryTesting
import Testing

@testable import PlenaryArchive

@Suite struct CSVReaderTests {
  private func rows(_ text: String, pieces: Int = 1 << 20) throws -> [[String]] {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let path = try bench.file("rows.csv", text)
    var reader = try CSVReader(try FileBytes(path, pieceLength: pieces))
    var rows: [[String]] = []
    while try reader.next() {
      rows.append((0..<reader.count).map { Encodings.text(reader[$0]) })
    }
    return rows
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
    ("a;b\n1;2,5\n", [["a", "b"], ["1", "2,5"]]), ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
    ("\"a,x\",b\n", [["a,x", "b"]]), ("\"a\"\"b\",c\n", [["a\"b", "c"]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]), ("a,,\n", [["a", "", ""]]), ("a,\"\"\n", [["a", ""]]),
    ("\n\na,b\n\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\"c\n", [["a", "b\"c"]]),
    ("\"a\" ,b\n", [["a", "b"]]),
  ])
  func rowsAreReadAsRFC4180HasThem(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  /// Whatever is written is read back, whatever the length of the pieces in which it comes.
  @Test func whatIsWrittenIsReadBackInPiecesOfAnyLength() throws {
    var random = SplitMix64(seed: 1)
    let letters: [Character] = ["a", "é", ",", "\"", "\n", " ", "中", ";", "\r"]
    for _ in 0..<60 {
      var written: [[String]] = []
      for _ in 0..<(1 + random.next() % 6) {
        written.append(
          (0..<3).map { _ in
            String((0..<Int(random.next() % 7)).map { _ in letters[Int(random.next() % 9)] })
          })
      }
      // The separator is told by the first line.
      let text =
        "x,y,z\n"
        + written.map { row in
          row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
        }.joined(separator: "\n") + "\n"
      for length in [1, 2, 3, 7, 64, 1 << 20] {
        #expect(try rows(text, pieces: length) == [["x", "y", "z"]] + written)
      }
    }
  }

  @Test func theLineOfARowIsThatOfItsBeginning() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let path = try bench.file("lines.csv", "a,b\n\"1\n1\",2\r\n\n3,4\n")
    var reader = try CSVReader(try FileBytes(path))
    var lines: [Int] = []
    while try reader.next() { lines.append(reader.line) }
    #expect(lines == [1, 2, 5])
  }
}
