import PlenaryDocuments
import Testing

@Suite struct SymbolSearchTests {
  @Test func wordsAreResolvedToSymbols() throws {
    let cases: [(String, SpokenOrgan?, String)] = [
      ("resolution 1970 (2011)", nil, "S/RES/1970 (2011)"),
      ("resolution 1970(2011)", .securityCouncil, "S/RES/1970 (2011)"),
      ("Assembly resolution 69/188", nil, "A/RES/69/188"),
      ("General Assembly resolution 377 (V)", nil, "A/RES/377 (V)"),
      ("decision 60/509", .generalAssembly, "A/DEC/60/509"),
      ("217 A (III)", nil, "A/RES/217 A (III)"), ("1503 (XLVIII)", nil, "E/RES/1503 (XLVIII)"),
      ("its resolution S-20/1", .humanRightsCouncil, "A/HRC/RES/S-20/1"),
      ("Council resolution 25/25", .humanRightsCouncil, "A/HRC/RES/25/25"),
      ("resolution 1325", .securityCouncil, "S/RES/1325"),
      ("resolution ES-10/14", .generalAssembly, "A/RES/ES-10/14"),
      ("Economic and Social Council decision 2004/322", nil, "E/DEC/2004/322"),
    ]
    for (words, organ, symbol) in cases {
      let found = try DocumentSymbol(spoken: words, by: organ)
      #expect(found.canonical == symbol, "\(words)")
    }
    for words in ["resolution 69/188", "resolution", "the vote", "", "resolution 69/188 of"] {
      #expect((try? DocumentSymbol(spoken: words)) == nil, "\(words)")
    }
  }

  @Test func symbolsAreFoundInRunningText() {
    let cases: [(String, SpokenOrgan?, [String])] = [
      (
        "See A/C.3/69/L.28/Rev.1, S/RES/2118 (2013) and A/RES/66/288 B.", nil,
        ["A/C.3/69/L.28/Rev.1", "S/RES/2118 (2013)", "A/RES/66/288 B"]
      ),
      ("The report (A/HRC/25/63) and/or its annex, 24/7, HIV/AIDS, A/B", nil, ["A/HRC/25/63"]),
      (
        "Recalling its resolutions 1718 (2006), 1874 (2009) and 2087 (2013), and 15 others,",
        .securityCouncil, ["1718 (2006)", "1874 (2009)", "2087 (2013)"]
      ),
      (
        "in paragraph 11 of resolution 1970 (2011) and General Assembly resolution 69/188", nil,
        ["1970 (2011)", "69/188"]
      ),
      ("resolution 217 A (III) of 10 December 1948 and decision 60/509", nil, ["217 A (III)"]),
      ("https://undocs.org/en/A/69/1.", nil, ["A/69/1"]),
      ("draft resolution A/69/L.2 (Part I) was", nil, ["A/69/L.2 (Part I)"]),
      ("the document S/2014/872 (see annex)", nil, ["S/2014/872"]),
      ("“resolution 69/188” – und A/RES/69/188…", .generalAssembly, ["69/188", "A/RES/69/188"]),
    ]
    for (text, organ, expected) in cases {
      let found = DocumentSymbol.symbols(in: text, by: organ)
      #expect(found.map { String(text[$0.range]) } == expected, "\(text)")
    }
    let council = DocumentSymbol.symbols(
      in: "resolution 1325 (2000), Commission on Human Rights resolution 2005/1, resolution 9/4",
      by: .generalAssembly)
    #expect(council.map(\.symbol.canonical) == ["S/RES/1325 (2000)", "A/RES/9/4"])
    let found = DocumentSymbol.symbols(in: "resolutions 1970 (2011), 1973 (2011)")
    #expect(found.map(\.symbol.canonical) == ["S/RES/1970 (2011)", "S/RES/1973 (2011)"])
    #expect(found.map(\.isSpoken) == [true, true])
  }
}
