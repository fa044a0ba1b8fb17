import Foundation
import PlenaryDocuments
import PlenaryTesting
import Testing

@Suite struct DocumentSymbolTests {
  /// As written, canonical, body, session, year, number, kind.
  static let table = """
    A/RES/69/188 | A/RES/69/188 | A | 69 | - | 188 | resolution
    a/res/69/188 | A/RES/69/188 | A | 69 | - | 188 | resolution
    S/RES/2458(2019) | S/RES/2458 (2019) | S | - | 2019 | 2458 | resolution
    S/Res/1267%20(1999) | S/RES/1267 (1999) | S | - | 1999 | 1267 | resolution
    A/52/3/REV.1(SUPP) | A/52/3/Rev.1 (Supp) | A | 52 | - | 3 | report
    A/C.3/69/L.28/Rev.1 | A/C.3/69/L.28/Rev.1 | A/C.3 | 69 | - | 28 | draft
    A/2170 | A/2170 | A | - | - | 2170 | document
    A/RES/217A(III) | A/RES/217 A (III) | A | III | - | 217 A | resolution
    A/RES/217 (III) A | A/RES/217 A (III) | A | III | - | 217 A | resolution
    A/RES/3201(s-vi) | A/RES/3201 (S-VI) | A | S-VI | - | 3201 | resolution
    E/RES/1503(XLVIII) | E/RES/1503 (XLVIII) | E | XLVIII | - | 1503 | resolution
    A/RES/ES-10/14 | A/RES/ES-10/14 | A | ES-10 | - | 14 | resolution
    A/ES-10/L.9 | A/ES-10/L.9 | A | ES-10 | - | 9 | draft
    A/HRC/S-20/1 | A/HRC/S-20/1 | A/HRC | S-20 | - | 1 | document
    A/hrc/RES/25/25 | A/HRC/RES/25/25 | A/HRC | 25 | - | 25 | resolution
    A/HRC/WG.6/30/COD/1 | A/HRC/WG.6/30/COD/1 | A/HRC/WG.6 | 30 | - | 1 | document
    A/RES/72/90a-b | A/RES/72/90 A-B | A | 72 | - | 90 A-B | resolution
    A/RES/37/99[G] | A/RES/37/99 G | A | 37 | - | 99 G | resolution
    S/2014/872 | S/2014/872 | S | - | 2014 | 872 | document
    S/PRST/2014/28 | S/PRST/2014/28 | S | - | 2014 | 28 | presidentialStatement
    S/PV.7353 | S/PV.7353 | S | - | - | 7353 | verbatimRecord
    S/PV9261 | S/PV.9261 | S | - | - | 9261 | verbatimRecord
    S/PV.6702(Resumption1) | S/PV.6702 (Resumption 1) | S | - | - | 6702 | verbatimRecord
    A/C.6/64/SR.1-28/Corrigendum | A/C.6/64/SR.1-28/Corrigendum | A/C.6 | 64 | - | 1-28 | summaryRecord
    A/76/6(sect.29e)/Add.1 | A/76/6 (Sect. 29E)/Add.1 | A | 76 | - | 6 | document
    A/70/5(PartsIandII) | A/70/5 (Parts I and II) | A | 70 | - | 5 | document
    E/CN.4/Sub.2/1996/L.18 | E/CN.4/Sub.2/1996/L.18 | E/CN.4/Sub.2 | - | 1996 | 18 | draft
    E/2024/L.5 | E/2024/L.5 | E | - | 2024 | 5 | draft
    A/CONF.231/3 | A/CONF.231/3 | A/CONF.231 | - | - | 3 | document
    NPT/CONF.2020/WP.9 | NPT/CONF.2020/WP.9 | NPT/CONF.2020 | - | 2020 | 9 | workingPaper
    UNEP/EA.5/Res.13 | UNEP/EA.5/Res.13 | UNEP/EA.5 | 5 | - | 13 | resolution
    ICCD/COP(14)/23/Add.1 | ICCD/COP(14)/23/Add.1 | ICCD/COP(14) | 14 | - | 23 | document
    CCW/CONF.VI/8 | CCW/CONF.VI/8 | CCW/CONF.VI | VI | - | 8 | document
    CCPR/C/USA/CO/4 | CCPR/C/USA/CO/4 | CCPR/C | - | - | 4 | concludingObservations
    CCPR/C/112/D/1234/2003 | CCPR/C/112/D/1234/2003 | CCPR/C | 112 | 2003 | 1234 | communication
    CRC/C/GC/26 | CRC/C/GC/26 | CRC/C | - | - | 26 | generalComment
    ISBA/28/C/25 | ISBA/28/C/25 | ISBA/C | 28 | - | 25 | document
    ST/SGB/2017/2/Rev.1 | ST/SGB/2017/2/Rev.1 | ST | - | 2017 | 2 | administrative
    A/DEC/60/509 | A/DEC/60/509 | A | 60 | - | 509 | decision
    T/PET.2/5 | T/PET.2/5 | T | 2 | - | 5 | petition
    TD/B/EFD/6/3 | TD/B/EFD/6/3 | TD/B/EFD | 6 | - | 3 | document
    https://undocs.org/en/A/69/1 | A/69/1 | A | 69 | - | 1 | document
    A/72/707–S/2018/43 | A/72/707–S/2018/43 | A | 72 | - | 707 | document
    A/75/L.59 (as amended in A/75/L.60) | A/75/L.59 (as amended in A/75/L.60) | A | 75 | - | 59 | draft
    GA/SHC/4107 | GA/SHC/4107 | GA/SHC | - | - | 4107 | pressRelease
    """

  @Test func symbolsAreReadAndWritten() throws {
    for line in Self.table.split(separator: "\n") {
      let cells = line.components(separatedBy: " | ")
      let symbol = try DocumentSymbol(cells[0])
      #expect(symbol.canonical == cells[1])
      #expect(symbol.written == cells[0])
      #expect(symbol.body == cells[2], "\(line)")
      #expect(Self.text(symbol.session) == cells[3], "\(line)")
      #expect(symbol.year.map(String.init) ?? "-" == cells[4], "\(line)")
      #expect(Self.text(symbol.number) == cells[5], "\(line)")
      #expect(symbol.kind.rawValue == cells[6], "\(line)")
      let again = try DocumentSymbol(symbol.canonical)
      #expect(again.canonical == symbol.canonical)
      guard symbol.joint == nil, !cells[0].contains("amended") else { continue }
      let compact = try DocumentSymbol(symbol.compact)
      #expect(compact == symbol, "\(line)")
    }
  }

  static func text(_ number: SymbolNumber?) -> String {
    guard let number else { return "-" }
    let text = SymbolComponent(number: number).textForTests
    return text
  }

  /// What is given, the doubt, its offset, the suggestion.
  @Test func whatIsNoSymbolIsToldWithItsPlace() {
    let cases: [(String, SymbolDoubt.Kind, Int, String?)] = [
      ("", .empty, 0, nil),
      ("A/RES/69-188", .dashForStroke, 6, "A/RES/69/188"),
      ("S/RES/", .missingNumber, 6, nil),
      ("S/RES/2282(2016", .unclosedBracket, 10, "2282(2016)"),
      ("69/188", .noOrgan, 0, nil),
      ("A/RES/9999999999/1", .numberTooLong, 6, nil),
    ]
    for (text, kind, offset, suggestion) in cases {
      do {
        let symbol = try DocumentSymbol(text)
        Issue.record("\(text) was read as \(symbol)")
      } catch {
        let doubt = error.doubts.first { $0.kind == kind }
        #expect(doubt?.offset == offset, "\(text): \(error.text)")
        #expect(doubt?.suggestion == suggestion, "\(text): \(error.text)")
      }
    }
  }

  @Test func whatIsUnusualIsReadWithADoubt() throws {
    let cases: [(String, String, SymbolDoubt.Kind)] = [
      ("S/2015801", "S/2015801", .missingStroke), ("S/2004/916;", "S/2004/916", .trailing),
      ("A/RES/77/53&quot;&gt;", "A/RES/77/53", .trailing),
      ("A/HCR/33/24", "A/HCR/33/24", .misspelt), ("XQ/1", "XQ/1", .unknownOrgan),
      ("S/RES/2244(pp.4)", "S/RES/2244 (pp.4)", .unknownPart),
      ("A/RES/217", "A/RES/217", .missingSession),
    ]
    for (text, canonical, kind) in cases {
      let symbol = try DocumentSymbol(text)
      #expect(symbol.canonical == canonical)
      #expect(symbol.doubts.contains { $0.kind == kind }, "\(text): \(symbol.doubts)")
    }
  }

  @Test func symbolsStandInTheirNaturalOrder() throws {
    let ordered = try [
      "A/1", "A/9/2", "A/69/1", "A/69/1/Rev.2", "A/69/1/Rev.10", "A/69/1/Add.1", "A/S-9/1",
      "A/S-20/1", "A/ES-10/3", "A/69/L.2", "A/69/L.10", "A/RES/217 (III)", "A/RES/217 A (III)",
      "A/RES/377 (V)", "A/RES/2625 (XXV)", "A/RES/31/1", "A/RES/69/9", "A/RES/69/188",
      "A/RES/70/1", "A/RES/S-6/1", "A/C.3/69/L.28", "A/C.3/69/L.28/Rev.1", "A/C.3/70/L.3",
      "A/C.10/1", "A/HRC/RES/25/25", "S/RES/242 (1967)", "S/RES/1970 (2011)",
      "S/RES/1973 (2011)",
    ].map { try DocumentSymbol($0) }
    var generator = SplitMix64(seed: 1)
    for _ in 0..<20 {
      #expect(ordered.shuffled(using: &generator).sorted() == ordered)
    }
  }

  @Test func documentsStandInRelations() throws {
    let cases: [(String, String, SymbolRelation?)] = [
      ("A/C.3/69/L.28/Rev.1", "A/C.3/69/L.28", .revision),
      ("A/C.3/69/L.28/Rev.2", "A/C.3/69/L.28/Rev.1", .revision),
      ("A/C.3/69/L.28", "A/C.3/69/L.28/Rev.1", nil),
      ("A/37/351/Add.1/Corr.1", "A/37/351/Add.1", .corrigendum),
      ("A/37/351/Add.1", "A/37/351", .addendum), ("A/37/351/Add.2", "A/37/351/Add.1", .sibling),
      ("S/RES/2458(2019)", "S/RES/2458 (2019)", .same), ("A/RES/66/288 B", "A/RES/66/288", .part),
      ("A/76/6 (Sect. 3)/Add.1", "A/76/6 (Sect. 3)", .addendum), ("A/1", "A/2", nil),
    ]
    for (one, other, relation) in cases {
      let (left, right) = (try DocumentSymbol(one), try DocumentSymbol(other))
      #expect(left.relation(to: right) == relation, "\(one)")
    }
    let corrigendum = try DocumentSymbol("A/37/351/Add.1/Corr.1")
    #expect(corrigendum.base.canonical == "A/37/351")
    let resolution = try DocumentSymbol("S/RES/2458 (2019)")
    #expect(resolution.base.canonical == "S/RES/2458 (2019)")
  }

  @Test func linksAreEncoded() throws {
    let assembly = try DocumentSymbol("A/RES/69/188")
    #expect(assembly.link() == "https://undocs.org/en/A/RES/69/188")
    let council = try DocumentSymbol("S/RES/2458 (2019)")
    #expect(council.link(language: "fr") == "https://undocs.org/fr/S/RES/2458(2019)")
    let strange = try DocumentSymbol("A/75/L.59 (as amended in A/75/L.60 é)")
    #expect(strange.link().utf8.allSatisfy { $0 < 128 && $0 > 32 && $0 != 34 })
  }

  @Test func brokenSymbolsNeverStopTheReader() {
    var generator = SplitMix64(seed: 7)
    let alphabet = "A/SRESC.3()[]-–0123456789IVXL L.PVRev.1&;%2"
    for seed in Self.table.split(separator: "\n").map({ String($0.prefix { $0 != "|" }) }) {
      for _ in 0..<40 {
        var bytes = Array(seed.utf8)
        for _ in 0...generator.below(4) {
          let place = generator.below(bytes.count)
          switch generator.below(3) {
          case 0: bytes[place] = generator.one(of: Array(alphabet.utf8))
          case 1: bytes.removeSubrange(place...)
          default: bytes.insert(UInt8(generator.below(256)), at: place)
          }
          if bytes.isEmpty { bytes = [65] }
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if let symbol = DocumentSymbol.reading(text).symbol {
          let again = DocumentSymbol.reading(symbol.canonical).symbol
          #expect(again?.canonical == symbol.canonical, "\(text)")
        }
        _ = DocumentSymbol.symbols(in: text, by: .generalAssembly)
      }
    }
    let long = String(repeating: "A/(", count: 100_000)
    #expect(DocumentSymbol.reading(long).symbol?.components.count ?? 0 < 300)
    #expect(DocumentSymbol.symbols(in: long).isEmpty)
  }
}

extension SymbolComponent {
  /// The number as it stands behind a stroke.
  var textForTests: String {
    let number = number!
    let digits: (Int) -> String = { value in
      let steps = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
      guard number.isRoman else { return String(value) }
      var (rest, text) = (value, "")
      for (step, letters) in steps {
        while rest >= step { (rest, text) = (rest - step, text + letters) }
      }
      return text
    }
    let prefix = number.session == .regular ? "" : number.session.rawValue + "-"
    let range = number.last.map { "-" + digits($0) } ?? ""
    return prefix + digits(number.value) + range
      + (number.letters.isEmpty ? "" : " " + number.letters)
  }
}
