import Foundation
import PlenaryAnalysis
import PlenaryModel
import PlenaryTesting
import Testing

@testable import PlenaryArchive

/// Bad input: what, where, and what to do; never a crash, and nothing left out in silence.
@Suite struct BadInputTests {
  private func refusal(_ bytes: [UInt8], as name: String = "votes.csv") throws -> ImportNotice {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read([try bench.file(name, bytes)])
    return try #require(read.notices.all.first { $0.first.severity == .refused }?.first)
  }

  private func refusal(_ text: String) throws -> ImportNotice { try refusal(Array(text.utf8)) }

  @Test func anEmptyFileIsSaidToBeEmpty() throws {
    #expect(try refusal("").message.contains("is empty"))
    #expect(try refusal("\n\n  \n").message.contains("is empty"))
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 8, 0], "gzip"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
      ([0x50, 0x4B, 3, 4], "zip"), ([0xFF, 0xFE, 0x72, 0], "UTF-16"),
      ([0x61, 0x00, 0x62], "zero bytes"),
    ] as [([UInt8], String)])
  func whatIsPackedOrNoTextIsNamed(bytes: [UInt8], word: String) throws {
    let notice = try refusal(bytes)
    #expect(notice.message.contains(word))
    #expect(notice.hint?.isEmpty == false)
  }

  @Test func unknownColumnsAreAnsweredWithThoseThatAreKnown() throws {
    let notice = try refusal("name,age\nMiller,40\n")
    #expect(notice.message.contains("name, age"))
    #expect(notice.hint?.contains("ms_code") == true)
  }

  @Test func aQuotationMarkThatNeverClosesIsToldByTheLineWhereItOpens() throws {
    let text = Facts.library() + "4000002,USA,\"UNITED STATES,Y,2014-12-18,69\n" + "1,2,3\n"
    let notice = try refusal(text)
    let line = Facts.votes.count + 2
    #expect(notice.message.contains(":\(line):3: a quotation mark is opened here"))
  }

  /// What stood before it is kept.
  @Test func aFileThatIsCutOffIsReadAsFarAsItGoes() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let text = Facts.library()
    let read = try bench.read(String(text.prefix(text.count - 160)))
    #expect(read.notices.refused >= 1)
    #expect(read.reports.first?.choices.count == Facts.votes.count - 1)
  }

  @Test func aMillionColumnsAreRefusedWithLineAndColumn() throws {
    let notice = try refusal(String(repeating: "a,", count: 1_000_000))
    #expect(notice.message.contains(":1:4001: more than 4000 columns"))
  }

  @Test func aColumnThatStandsTwiceIsReadOnce() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let text = Facts.library().replacing("undl_link\n", with: "undl_link,date\n")
      .replacing("193.0,\n", with: "193.0,,never\n")
    let read = try bench.read(text)
    #expect(read.notices.all.contains { $0.first.message.contains("`date` stands twice") })
    #expect(read.reports.first?.day.description == "2014-12-18")
  }

  @Test(arguments: ["2014-02-30", "18.12.2014", "yesterday", "", "99999999"])
  func aDateOfTheWrongKindLeavesTheVoteOutAndSaysSo(date: String) throws {
    let notice = try refusal(Facts.library().replacing("2014-12-18", with: date))
    #expect(notice.message.contains("`\(date)` is no date"))
    #expect(notice.line == 2)
  }

  @Test func aVoteThatIsNoneIsToldWithItsPlace() throws {
    let notice = try refusal(Facts.library().replacing("CUBA,N", with: "CUBA,maybe"))
    #expect(notice.message == "`maybe` is no vote")
    #expect(notice.line == 3 && notice.column == 4)
  }

  @Test func twoChoicesOfOneMemberAreContradictory() throws {
    let row = "4000001,CUB,CUBA,Y,2014-12-18,69,A/RES/69/188,,,,t,,,,,,,,,\n"
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let read = try bench.read(Facts.library() + row)
    #expect(read.notices.refused == 1)
    let cuba = read.reports[0].choices.first { $0.member == "CUB" }
    #expect(cuba?.choice == .against)
  }

  /// Latin-1, a byte order mark, CRLF and CR are read like UTF-8 with LF.
  @Test func encodingsAndLineEndsMakeNoDifference() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let text = Facts.wide.replacing("BRAZIL", with: "CÔTE D'IVOIRE")
    let plain = try bench.read(text).reports
    #expect(plain[0].choices.contains { $0.member == "CIV" })
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let forms: [[UInt8]] = [
      latin, [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      Array(text.replacing("\n", with: "\r\n").utf8), Array(text.replacing("\n", with: "\r").utf8),
    ]
    for form in forms {
      let read = try bench.read([try bench.file("votes.csv", form)])
      #expect(read.notices.all.isEmpty)
      #expect(read.reports == plain)
    }
  }

  @Test func brokenXMLAndForeignEntitiesAreRefused() throws {
    let broken = try refusal(
      Array(Facts.marc.replacing("</record>", with: "</recrod>").utf8), as: "a.xml")
    #expect(broken.message.contains("XML is broken"))
    let hostile = try refusal(
      Array(
        ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + Facts.marc.dropFirst(21))
          .utf8), as: "b.xml")
    #expect(hostile.severity == .refused)
  }

  /// Tables of every form with bytes changed, cut and repeated: read or told, never a crash; and
  /// what was read passes into an archive.
  @Test func alteredFilesAreReadOrRefusedAndNeverCrash() throws {
    let bench = try ArchiveBench()
    defer { bench.remove() }
    let originals = [
      Facts.library(), Facts.voeten, Facts.wide, Facts.lines, Facts.marc, Facts.unvotes.votes,
      Facts.letters.matrix, Facts.unvotes.calls,
    ]
    let archive = try bench.archive()
    var random = SplitMix64(seed: 4)
    for round in 0..<120 {
      var bytes = Array(originals[round % originals.count].utf8)
      for _ in 0...Int(random.next() % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(place...)
        case 2: bytes.insert(contentsOf: "\",\n\"".utf8, at: place)
        default: bytes += bytes[place...].prefix(300)
        }
        if bytes.isEmpty { bytes = [0x22] }
      }
      let read = try bench.read([try bench.file("fuzz", bytes)])
      if round % 8 == 0 { _ = try archive.add(read, at: "2026-01-01T00:00:00Z") }
    }
  }
}
