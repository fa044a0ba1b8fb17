import CanonicalJSON
import CaseScripts
import PlenaryModel
import PlenaryTesting
import Testing

/// Whatever stands in a script, there is a report of it.
@Suite struct FuzzTests {
  /// Two that happened; the examples of the page are altered too.
  private static let sources = ["Cases/two-thirds-2018/case.txt", "Cases/syria-2014/case.txt"]

  @Test(arguments: [UInt64](1...4))
  func alteredScriptsAreReadOrRefusedAndNeverCrash(_ seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let scripts =
      try FuzzTests.sources.map { try Repository.text($0) }
      + DocumentationTests.examples.map(\.text)
    var (whole, broken) = (0, 0)
    for round in 0..<750 {
      var text = Array(scripts[round % 3 == 0 ? round / 3 % 2 : random.below(scripts.count)].utf8)
      for _ in 0...random.below(3) { random.alter(&text) }
      let report = await run(String(decoding: text, as: UTF8.self))
      if report.isBroken {
        broken += 1
        #expect(!report.failures.isEmpty)
      } else {
        whole += 1
      }
      #expect(report.failures.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 })
      guard round % 10 == 0 else { continue }
      #expect(!ReportText(explains: true).lines(report).isEmpty)
      for object in ReportJSON().lines(report) {
        #expect(throws: Never.self) {
          try JSONValue(parsing: Array(JSONValue.object(object).text().utf8))
        }
      }
    }
    // Else most of the language was never reached.
    #expect(whole > 50 && broken > 50)
  }

  /// Lines that were chosen to hurt, each where it has the best chance.
  @Test func monstrousNumbersAreRefusedOrCounted() async {
    let numbers = [
      "0", "-1", "999999999999999999", "9223372036854775807", "-9223372036854775808",
      "9223372036854775808", "٣", "",
    ]
    for (setting, lines) in FuzzTests.patterns {
      for line in lines {
        for number in numbers {
          let report = await run(setting + line.replacing("N", with: number) + "\n")
          #expect(!ReportText(explains: true).lines(report).isEmpty)
          #expect(!ReportJSON().lines(report).isEmpty)
        }
      }
    }
  }

  private static let committee = """
    institution united-nations
    meeting GA-C3 on 2014-11-18 10:00 New York
    chair: open the meeting
    ITA: introduce L.1 "A draft"
      operative op1: Condemns

    """
  private static let election = """
    institution united-nations
    meeting GA on 2014-11-18 10:00 New York
    chair: open the meeting

    """
  private static let patterns: [(String, [String])] = [
    (
      "institution united-nations\n",
      [
        "decide DR-SC-SUBST N-N-N", "decide DR-SC-SUBST 13-N-0 of N; P5: N-2-0",
        "decide DR-SC-SUBST 13-2-0-N present N", "decide DR-SC-SUBST 1-1-1 objections N",
        "decide DR-IMP-2/3 N-0-0", "decide DR-GA-2-3 N-1-N",
        "ask arrears: arrears N, two-years-due N, waiver no", "meeting GA on N-01-01",
        "meeting GA on 2014-11-18 N:00 New York", "meeting GA on 2014-11-18 10:00 +N:00",
        "meeting GA on 2014-11-18 10:00:N UTC", "meeting GA on 9999-12-31 23:59 -14:00\nat N:00",
      ]
    ),
    (
      "institution united-nations\nmeeting GA-C3 on 2014-11-18 10:00 New York\n",
      [
        "members N", "members N, N", "present N", "members 5\nchair: open the meeting\npresent N",
        "members A\nchair: open the meeting\nA: introduce L.1\nchair: put L.1\ntotals N-0-0",
      ]
    ),
    (
      committee,
      [
        "chair: limit speeches to N seconds\nCUB: ask for the floor\nchair: call CUB\n"
          + "at 10:05\nchair: check the clock\nat 09:00\nchair: check the clock\nchair: end speech",
        "CUB: ask for the floor\nchair: call CUB\nat 09:00\nchair: check the clock\nCUB: end speech",
        "CUB: move time-limit; N seconds\nchair: carry motion\nCUB: ask for the floor\n"
          + "chair: call CUB\nat 10:05\nchair: check the clock",
        "CUB: move divide on L.1; N parts\nchair: carry motion\nchair: put part N of L.1",
        "CUB: divide L.1: op1 | op1\nchair: put part N of L.1\ntotals 9-1-1\nchair: announce",
        "chair: put motion N", "CUB: withdraw motion N", "CUB: speak for motion N",
        "secretary: arrears of SOM N of N\nchair: put L.1\nSOM: vote in favour",
        "chair: put L.1\ntotals N-N-N-N; present N\nchair: announce\n=> required N",
        "chair: put L.1\ntotals 9-1-1\n  P5: N-N-N\nchair: announce",
        "chair: take up item N \"\"\nPRK: reply\n=> reply of N", "=> caucus of N", "=> base N",
        "=> sponsors of L.1: N", "chair: waive N because N",
      ]
    ),
    (
      election,
      [
        "chair: elect \"a\", N places: A, B\nsecretary: ballot 100 papers: A 60, B 40\n"
          + "secretary: ballot 100 papers: A 51, B 49\nchair: elect by acclamation",
        "chair: elect \"a\", 1 place: A, B\nsecretary: ballot N papers, N invalid, N blank: A N, B N",
        "chair: elect \"a\", 1 place: A, B\nsecretary: ballot 10 papers, N invalid: A 1",
        "chair: elect \"a\", 1 place: A, B\nsecretary: ballot 10 papers, N invalid, N blank: A 1",
        "chair: elect \"a\", 1 place: A, B\nsecretary: ballot N: 10 papers: A 5, B 5\n"
          + "secretary: ballot 10 papers: A 5, B 5\nchair: draw lot for the election A",
        "chair: elect \"a\", 1 place: A, B\nsecretary: ballot 10 papers: A N, B 5\n=> required N\n=> round N",
      ]
    ),
    (
      "institution una-usa\nmeeting UNA-COMMITTEE on 2025-03-15 09:00 Geneva\nmembers A, B, C\n"
        + "chair: open the meeting\n",
      [
        "A: move moderated-caucus; N seconds; N seconds each\nB: second motion\nchair: carry motion"
      ]
    ),
  ]
}

extension SplitMix64 {
  private static let words = [
    "999999999999999999-1-1", "-9223372036854775808", "members 0", "members 1000", "all",
    "chair: limit speeches to -5", "chair: put part 0 of X", "chair: put motion 99", "chair:",
    "0000-01-01", "99999-01-01", "2014-02-30", "at 00:00", "at 23:59:59", "\"\"\"\"\"\"", "\"", ";",
    ";;;;", ":", "::", ",,,", "|||", "#", "=> out of order", "=> in order", "=>", ">", "motion",
    "votes\n  in favour: all", "totals 9-0-0", "chair: announce", "chair: put L.1", "what if",
    "chair: adjourn the meeting", "chair: open the meeting", "institution una-usa", "\u{0}",
    "\u{FEFF}", "e\u{301}", "\u{202E}", "\r", "\r\n", "\t", "👩‍👩‍👧‍👦",
  ]

  /// Alters a script as a slip of the hand does, or worse.
  fileprivate mutating func alter(_ text: inout [UInt8]) {
    let newline = UInt8(ascii: "\n")
    var lines = text.split(separator: newline, omittingEmptySubsequences: false).map(Array.init)
    let line = below(lines.count)
    switch below(12) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: below(lines.count + 1))
    case 2: lines.swapAt(line, below(lines.count))
    case 3: lines.insert(Array(one(of: SplitMix64.words).utf8), at: line)
    case 4:
      var words = lines[line].split(separator: UInt8(ascii: " ")).map(Array.init)
      guard !words.isEmpty else { return }
      words.remove(at: below(words.count))
      lines[line] = Array(words.joined(separator: [UInt8(ascii: " ")]))
    case 5:
      var words = lines[line].split(separator: UInt8(ascii: " ")).map(Array.init)
      words.insert(Array(one(of: SplitMix64.words).utf8), at: below(words.count + 1))
      lines[line] = Array(words.joined(separator: [UInt8(ascii: " ")]))
    case 6: lines[line] = [UInt8(ascii: " "), UInt8(ascii: " ")] + lines[line]
    case 7: lines[line] = Array(lines[line].drop { $0 == UInt8(ascii: " ") })
    case 8:
      // A number becomes another, perhaps a monstrous one.
      let digits = lines[line].indices.filter { (48...57).contains(lines[line][$0]) }
      guard !digits.isEmpty else { return }
      let number = one(of: ["0", "-1", "7", "99", "999999999999999999", "9223372036854775807"])
      lines[line].replaceSubrange(one(of: digits)..., with: Array(number.utf8))
    case 9:
      lines[line].insert(
        contentsOf: Array(repeating: UInt8(ascii: "\""), count: 1 + below(200)),
        at: below(lines[line].count + 1))
    case 10:
      let bytes = (0...below(8)).map { _ in UInt8(truncatingIfNeeded: next()) }
      lines[line].insert(contentsOf: bytes, at: below(lines[line].count + 1))
    default: lines.removeSubrange(line...)
    }
    text = Array(lines.joined(separator: [newline]))
  }
}
