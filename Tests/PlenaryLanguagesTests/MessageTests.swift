import PlenaryLanguages
import Testing

@Suite struct MessageTests {
  @Test func namesAndNumbersArePutIn() throws {
    let message = try Message(
      "{name} has {count, plural, one {# vote} other {# votes}}.", in: .english)
    #expect(message.placeholders == ["name", "count"])
    #expect(message.text(["name": "Japan", "count": 1]) == "Japan has 1 vote.")
    #expect(message.text(["name": "Japan", "count": 12_000]) == "Japan has 12,000 votes.")
  }

  @Test func exactNumbersComeFirst() throws {
    let message = try Message(
      "{count, plural, =0 {No \\{votes\\}} one {One} other {\\# is #}} # 1", in: .english)
    #expect(message.text(["count": 0]) == "No {votes} # 1")
    #expect(message.text(["count": 7]) == "# is 7 # 1")
  }

  @Test func aChoiceGoesByItsWord() throws {
    let message = try Message(
      "{side, select, for {a favor de {name}} other {en contra}}", in: .spanish)
    #expect(message.placeholders == ["side", "name"])
    #expect(message.text(["side": "for", "name": "A"]) == "a favor de A")
    #expect(message.text(["side": "against"]) == "en contra")
  }

  @Test func aNumberIsKnownInChoicesWithinAPlural() throws {
    let message = try Message(
      "{count, plural, one {один} few {{side, select, for {# за} other {# против}}} many {#}}",
      in: .russian)
    #expect(message.text(["count": 3, "side": "for"]) == "3 за")
    #expect(message.text(["count": 5, "side": "for"]) == "5")
  }

  @Test func whatIsMissingStaysVisible() throws {
    let message = try Message("{name}: {count, plural, other {#}}", in: .chinese)
    #expect(message.text() == "{name}: {count}")
    #expect(message.text(["count": "three"]) == "{name}: {count}")
  }

  @Test func rareCategoriesMayBeLeftOut() throws {
    let french = try Message("{count, plural, one {# voix} other {# voix}}", in: .french)
    #expect(french.text(["count": 1_000_000]) == "1\u{A0}000\u{A0}000 voix")
    let arabic = try Message(
      "{count, plural, one {صوت} two {صوتان} few {# أصوات} many {# صوتا} other {# صوت}}",
      in: .arabic)
    #expect(arabic.text(["count": 0]) == "0 صوت")
    #expect(arabic.text(["count": 2]) == "صوتان")
  }

  @Test func frenchSpacesDoNotBreak() throws {
    let message = try Message("{name} : « {title} »", in: .french)
    #expect(
      message.text(["name": "Japon", "title": "Paix : 1"])
        == "Japon\u{A0}: «\u{A0}Paix : 1\u{A0}»")
  }

  @Test func namesInLatinScriptAreIsolatedInArabic() throws {
    let message = try Message("{name}: {count} ({words})", in: .arabic)
    #expect(
      message.text(["name": "A. Silva", "count": 3, "words": .words("نعم")])
        == "\u{2068}A. Silva\u{2069}: 3 (نعم)")
  }

  @Test(arguments: [
    ("{", "character 2: a name is expected after {"),
    (
      "a}",
      "character 2: a closing brace without an opening one; write \\} for the character itself"
    ),
    ("{name", "character 6: } or a comma is expected after {name"),
    ("{1}", "character 2: a name is expected after {"),
    ("{a, number}", "character 5: {a, ...} is plural or select, not \"number\""),
    ("{a, plural}", "character 11: a comma is expected after plural"),
    ("{a, plural, one {#}}", "character 1: the plural of a lacks other"),
    (
      "{a, plural, few {#} other {#}}",
      "character 13: \"few\" is no plural of en; it has one, other"
    ),
    ("{a, plural, =x {#} other {#}}", "character 13: = is followed by a whole number"),
    ("{a, select, x {y}}", "character 1: the choice of a lacks other"),
    ("{a, select, other {y}", "character 22: the closing brace is missing"),
    ("{a, select, other {y", "character 21: the closing brace of the choice other is missing"),
    ("{a, select, x {} x {} other {}}", "character 18: the choice x stands here twice"),
    ("{a, select, x y}", "character 15: { is expected after the choice x"),
    ("{a, select, !}", "character 13: a choice is expected, such as other {...}"),
    ("a\\n", "character 2: a backslash stands before {, }, # or \\ only"),
    ("a\\", "character 2: a backslash stands before {, }, # or \\ only"),
  ])
  func aSlipIsToldWithItsPlace(source: String, words: String) {
    let error = #expect(throws: MessageError.self) { try Message(source, in: .english) }
    #expect(error?.description == words)
  }

  @Test func choicesWithinChoicesHaveAnEnd() {
    let deep =
      String(repeating: "{a, select, other {", count: 9) + String(repeating: "}}", count: 9)
    #expect(throws: MessageError.self) { try Message(deep, in: .english) }
  }
}
