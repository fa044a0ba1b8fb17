import Testing

@testable import PlenaryAnalysis

/// What holds for all kinds of pictures.
struct EveryPictureTests {
  @Test(arguments: [PictureStyle.fact, .forecast], [WritingDirection.leftToRight, .rightToLeft])
  func everyPictureIsWellFormed(style: PictureStyle, direction: WritingDirection) throws {
    for picture in SamplePictures(style: style, direction: direction).all {
      let markup = try Markup(picture.svg)
      #expect(markup.elements.first?.name == "svg")
    }
  }

  @Test func everyPictureHasATitleAndADescriptionThatItsRootNames() throws {
    for picture in SamplePictures(title: "Draft <S/2014/189> & others").all {
      let markup = try Markup(picture.svg)
      let root = try #require(markup.elements.first)
      #expect(root["role"] == "img")
      #expect(root["aria-labelledby"] == "sample-title sample-description")
      #expect(root["lang"] == "en")
      let title = try #require(markup.elements.first { $0["id"] == "sample-title" })
      let description = try #require(markup.elements.first { $0["id"] == "sample-description" })
      #expect(title.text == "Draft <S/2014/189> & others")
      #expect(description.text == picture.description)
      #expect(picture.description.hasPrefix(title.text))
    }
  }

  @Test func noTextBreaksAPicture() throws {
    var generator = PictureGenerator(seed: 41)
    let alphabet = Array(
      "<>&\"'\u{0}\u{1}\u{B}\u{1B}\u{7F}\u{85}\u{FFFE}\u{FFFF};#]]-->\n\r\tAé中ع ")
    for _ in 0..<16 {
      let text = String(
        (0..<generator.below(12)).map { _ in alphabet[generator.below(alphabet.count)] })
      let name = "]]>" + text
      for picture in SamplePictures(title: name, label: text).all { _ = try Markup(picture.svg) }
    }
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 1e-300, 1e300, -1e300, .infinity, -.infinity, .nan, 1e15, 0.999_999_9,
  ])
  func noNumberBreaksAPicture(value: Double) throws {
    for picture in SamplePictures(value: value).all {
      let markup = try Markup(picture.svg)
      for element in markup.elements {
        for name in ["x", "y", "width", "height", "cx", "cy", "r"] {
          guard let text = element[name] else { continue }
          let number = Double(text) ?? .nan
          if !(number.magnitude <= 1_000_000) { Issue.record("\(name) is \(text)") }
        }
        if element["d"]?.contains("n") == true { Issue.record("nan or inf in a path") }
      }
    }
  }

  @Test(arguments: [0, 1, 193, 1_000_000])
  func noCountBreaksAPicture(count: Int) throws {
    for picture in SamplePictures(count: count).all { _ = try Markup(picture.svg) }
  }

  @Test func aPictureWithoutDataSaysSo() throws {
    for picture in SamplePictures.empty {
      #expect(try Markup(picture.svg).texts().contains("There is nothing to show."))
      #expect(
        picture.description == "Empty. As recorded. There is nothing to show."
          || picture.description == "Empty. Forecast. There is nothing to show.")
      #expect(picture.csv.hasSuffix("\r\n"))
    }
  }

  @Test func aForecastIsLabelledAndDrawnUnlikeAFact() throws {
    for (fact, forecast) in zip(SamplePictures().all, SamplePictures(style: .forecast).all) {
      let texts = try Markup(forecast.svg).texts()
      #expect(texts.contains("Forecast"))
      let dashes = try Markup(forecast.svg).elements.filter { $0["stroke-dasharray"] != nil }
      #expect(!dashes.isEmpty)
      #expect(forecast.description.contains("Forecast"))
      if fact is StripsPicture { continue }  // Never a fact.
      #expect(try Markup(fact.svg).texts().contains("As recorded"))
      #expect(fact.svg != forecast.svg)
    }
  }

  @Test func nothingStandsOutsideThePicture() throws {
    for direction in [WritingDirection.leftToRight, .rightToLeft] {
      for width in [240, 720] {
        for picture in SamplePictures(direction: direction, width: width).all {
          let markup = try Markup(picture.svg)
          let root = try #require(markup.elements.first)
          let tall = try #require(
            root["viewBox"]?.split(separator: " ").last.flatMap { Double($0) })
          for element in markup.elements {
            for (place, extent) in [("x", Double(width)), ("cx", Double(width)), ("y", tall)] {
              guard let number = element.number(place), element.name != "pattern" else { continue }
              if number < -0.01 || number > extent + 0.01 {
                Issue.record("\(element.name) \(place) \(number)")
              }
            }
            guard element.name == "rect", let x = element.number("x") else { continue }
            if x + (element.number("width") ?? 0) > Double(width) + 0.01 {
              Issue.record("a rectangle at \(x)")
            }
          }
        }
      }
    }
  }

  @Test func theSameInputGivesTheSameBytes() {
    for (first, second) in zip(SamplePictures().all, SamplePictures().all) {
      #expect(first.svg == second.svg)
      #expect(first.csv == second.csv)
    }
  }

  @Test func identifiersKeepOnlyLettersDigitsAndHyphens() {
    let frame = PictureFrame(title: "", name: "9 a\"<é")
    #expect(Drawing(frame).identifier == "p9-a---")
    #expect(Drawing(PictureFrame(title: "", name: "")).identifier == "p")
  }

  @Test func aPageMayHoldTwoPictures() throws {
    let first = TotalsBar(
      frame: PictureFrame(title: "One", style: .forecast, name: "one"),
      totals: Totals(inFavour: 1, against: 1, abstaining: 0, notVoting: 0))
    var second = first
    second.frame.name = "two"
    _ = try Markup("<div>" + first.svg + second.svg + "</div>")
  }
}
