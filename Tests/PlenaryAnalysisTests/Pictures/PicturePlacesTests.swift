import Testing

@testable import PlenaryAnalysis

/// Values land where they must.
struct PicturePlacesTests {
  private func frame(
    _ style: PictureStyle = .fact, _ direction: WritingDirection = .leftToRight
  ) -> PictureFrame {
    PictureFrame(title: "A draft", style: style, direction: direction)
  }

  /// Rectangles that carry a pointer's title, by that title.
  private func titled(_ picture: some Picture) throws -> [String: Markup.Element] {
    let markup = try Markup(picture.svg)
    var found: [String: Markup.Element] = [:]
    for (element, next) in zip(markup.elements, markup.elements.dropFirst())
    where next.name == "title" {
      found[next.text] = element
    }
    return found
  }

  @Test func theTotalsBarIsDividedInProportion() throws {
    let totals = Totals(inFavour: 6, against: 2, abstaining: 1, notVoting: 1)
    let parts = try titled(TotalsBar(frame: frame(), totals: totals))
    #expect(parts["In favour: 6"]?.number("x") == 10)
    #expect(parts["In favour: 6"]?.number("width") == 204)  // 6 tenths of 340
    #expect(parts["Abstaining: 1"]?.number("x") == 214)
    #expect(parts["Against: 2"]?.number("x") == 282)
    #expect(parts["Against: 2"]?.number("width") == 68)
  }

  @Test func fromRightToLeftTheBarBeginsAtTheRight() throws {
    let totals = Totals(inFavour: 6, against: 2, abstaining: 1, notVoting: 1)
    let parts = try titled(TotalsBar(frame: frame(.fact, .rightToLeft), totals: totals))
    #expect(parts["In favour: 6"]?.number("x") == 146)
    #expect(parts["Against: 2"]?.number("x") == 10)
  }

  @Test func theRequiredLineStandsAtItsNumber() throws {
    let totals = Totals(inFavour: 6, against: 2, abstaining: 1, notVoting: 1)
    let markup = try Markup(TotalsBar(frame: frame(), totals: totals, required: 5).svg)
    #expect(markup.all("path").contains { $0["d"]?.hasPrefix("M180 ") == true })
    #expect(markup.texts().contains("Required: 5"))
  }

  @Test func columnsOfAHistoryStackUpToTheMembers() throws {
    let totals = Totals(inFavour: 5, against: 1, abstaining: 3, notVoting: 1)
    let parts = try titled(
      TotalsHistory(frame: frame(), columns: [.init(label: "2014", totals: totals)]))
    let inFavour = try #require(parts["2014: In favour: 5"])
    let abstaining = try #require(parts["2014: Abstaining: 3"])
    #expect(inFavour.number("height") == 90)  // half of 180
    #expect(abstaining.number("height") == 54)
    let above = try #require(abstaining.number("y")) + 54
    #expect(above == inFavour.number("y"))
  }

  @Test func aLineHasAGapWhereThereIsNoEstimate() throws {
    let line = LinesPicture.Line(
      label: "PRK", estimates: [.init(0), .init(1), nil, .init(1), .init(0)])
    let picture = LinesPicture(
      frame: frame(), times: [1, 2, 3, 4, 5], lines: [line], valueLabel: "Ideal point",
      timeLabel: "Session")
    let lines = try Markup(picture.svg).all("path").filter { $0["stroke-linejoin"] == "round" }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0["d"]?.filter { $0 == "L" }.count == 1 })
    #expect(picture.csv.split(separator: "\r\n").count == 5)
  }

  @Test func runsOfAMapCoverEveryCellOnce() throws {
    var generator = PictureGenerator(seed: 5)
    let count = 23
    let values = (0..<count * count).map { _ in
      generator.below(10) == 0 ? Double.nan : generator.share()
    }
    let map = AgreementMap(
      frame: frame(), labels: (0..<count).map(String.init), values: values, valueLabel: "")
    for isMirrored in [false, true] {
      var covered = [Int?](repeating: nil, count: count * count)
      for (step, path) in map.paths(isMirrored: isMirrored).enumerated() {
        var (x, y) = (0, 0)
        for move in path.split(whereSeparator: { "Mm".contains($0) }) {
          let parts = move.split(separator: "h")
          let place = parts[0].split(separator: " ").compactMap { Int($0) }
          (x, y) = (x + place[0], y + place[1])
          for _ in 0..<(try #require(Int(parts[1]))) {
            if covered[y * count + x] != nil { Issue.record("\(x) \(y) is covered twice") }
            covered[y * count + x] = step
            x += 1
          }
        }
      }
      for row in 0..<count {
        for column in 0..<count {
          let value = values[row * count + (isMirrored ? count - 1 - column : column)]
          let expected = value.isNaN ? nil : min(9, Int(value * 10))
          if covered[row * count + column] != expected { Issue.record("\(row) \(column)") }
        }
      }
    }
  }

  @Test func twoHundredMembersWithoutAnyOrderStayBelow400Kilobytes() {
    var generator = PictureGenerator(seed: 9)
    let count = 200
    let map = AgreementMap(
      frame: frame(), labels: (0..<count).map { "M\($0)" },
      values: (0..<count * count).map { _ in generator.share() }, valueLabel: "Agreement")
    #expect(map.svg.utf8.count < 400_000)
  }

  @Test func everyMemberHasASeatAndSeatsDoNotOverlap() {
    for count in [1, 2, 5, 15, 54, 193, 400] {
      let (places, radius) = SeatsPicture.places(count, outer: 150)
      #expect(places.count == count)
      #expect(places.allSatisfy { $0.y >= -1e-9 })
      var nearest = Double.infinity
      for (index, place) in places.enumerated() {
        for other in places[..<index] {
          let (across, up) = (place.x - other.x, place.y - other.y)
          nearest = min(nearest, across * across + up * up)
        }
      }
      #expect(nearest.squareRoot() >= 1.8 * radius, "\(count) seats")
    }
  }

  @Test func thoseInFavourSitAtTheBeginning() throws {
    let seats = [Choice.against, .inFavour, .inFavour].enumerated().map {
      SeatsPicture.Seat(label: "\($0)", choice: $1)
    }
    let parts = try titled(SeatsPicture(frame: frame(), seats: seats))
    let inFavour = try #require(parts["1: In favour"]?.number("cx"))
    let against = try #require(parts["0: Against"]?.number("x"))
    #expect(inFavour < against)
    let mirrored = try titled(SeatsPicture(frame: frame(.fact, .rightToLeft), seats: seats))
    #expect(try #require(mirrored["1: In favour"]?.number("cx")) == 360 - inFavour)
  }

  @Test func barsOfPowerAreInProportionToTheirValues() throws {
    let rows = [("USA", 0.2), ("JOR", 0.05)].map {
      PowerBars.Row(label: $0.0, values: [.init($0.1)])
    }
    let parts = try titled(PowerBars(frame: frame(), measures: ["Banzhaf"], rows: rows))
    let great = try #require(parts["USA, Banzhaf: 0.200"]?.number("width"))
    let small = try #require(parts["JOR, Banzhaf: 0.050"]?.number("width"))
    #expect((great / small - 4).magnitude < 0.01)
  }

  @Test func stripsAreDividedByProbability() throws {
    let strip = StripsPicture.Strip(
      label: "CHN", inFavour: 0.5, abstaining: 0.3, against: 0.2)
    let parts = try titled(StripsPicture(frame: frame(), strips: [strip]))
    let half = try #require(parts["CHN: In favour 50 %"]?.number("width"))
    let fifth = try #require(parts["CHN: Against 20 %"]?.number("width"))
    #expect((half / fifth - 2.5).magnitude < 0.01)
  }

  @Test func calibratedForecastsStandOnTheDiagonal() throws {
    let bins = [0.1, 0.5, 0.9].map {
      CalibrationPicture.Bin(predicted: $0, observed: $0, count: 10)
    }
    for direction in [WritingDirection.leftToRight, .rightToLeft] {
      let circles = try Markup(
        CalibrationPicture(frame: frame(.fact, direction), bins: bins).svg
      ).all("circle")
      let sums = circles.compactMap { circle -> Double? in
        guard let x = circle.number("cx"), let y = circle.number("cy") else { return nil }
        return x + y
      }
      #expect(sums.count == 3)
      #expect((sums.max() ?? 0) - (sums.min() ?? 1) < 0.02)
    }
  }

  @Test func theBranchesOfATreeReachTheirHeights() throws {
    let tree = TreePicture(
      frame: frame(), labels: ["A", "B", "C"],
      merges: [.init(left: 0, right: 2, height: 1), .init(left: 3, right: 1, height: 2)],
      heightLabel: "Distance")
    #expect(tree.description == "A draft. As recorded. (A; C; B)")
    let texts = try Markup(tree.svg).all("text")
    let y = ["A", "C", "B"].compactMap { label in texts.first { $0.text == label }?.number("y") }
    #expect(y.count == 3 && y == y.sorted())
    let parts = try titled(tree)
    let first = try #require(parts["Distance: 1.000"]?["d"])
    let second = try #require(parts["Distance: 2.000"]?["d"])
    // The second merge begins where the first stands, half the way to the root.
    let start = try #require(Double(first.split(separator: "L")[1].split(separator: " ")[0]))
    #expect(second.hasPrefix("M\(Decimals.coordinate(start)) "))
    #expect(tree.csv.contains("4,3,B,2.0000,A C B"))
  }
}
