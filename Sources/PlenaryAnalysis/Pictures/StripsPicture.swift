/// What each member is expected to do: a strip of probabilities for each, hatched, with the choice
/// that it made afterwards beside it where it is known.
public struct StripsPicture: Picture {
  public struct Strip: Sendable, Hashable {
    public var label: String
    /// Probabilities that add up to 1; what is missing to 1 is left empty.
    public var inFavour: Double
    public var abstaining: Double
    public var against: Double
    public var notVoting: Double
    /// What the member did; nil before the vote.
    public var recorded: Choice?

    public init(
      label: String, inFavour: Double, abstaining: Double, against: Double, notVoting: Double = 0,
      recorded: Choice? = nil
    ) {
      self.label = label
      self.inFavour = inFavour
      self.abstaining = abstaining
      self.against = against
      self.notVoting = notVoting
      self.recorded = recorded
    }

    /// A probability as it can be drawn: between 0 and 1.
    subscript(choice: Choice) -> Double {
      let value =
        switch choice {
        case .inFavour: inFavour
        case .abstaining: abstaining
        case .against: against
        case .notVoting: notVoting
        case .notMember: 0.0
        }
      return value.isFinite ? min(max(value, 0), 1) : 0
    }

    /// The likeliest choice; the first of equal ones.
    var likeliest: Choice {
      var best = Choice.inFavour
      for choice in Choice.shown where self[choice] > self[best] { best = choice }
      return best
    }
  }

  public var frame: PictureFrame
  public var strips: [Strip]

  /// The frame's style should be that of a forecast; it is for this picture whatever it says.
  public init(frame: PictureFrame, strips: [Strip]) {
    self.frame = frame
    self.frame.style = .forecast
    self.strips = strips
  }

  public var csv: String {
    var table = PictureTable([
      "label", "in favour", "abstaining", "not voting", "against", "recorded",
    ])
    for strip in strips {
      let shares = Choice.shown.map { PictureTable.Cell.number(strip[$0], decimals: 4) }
      table.rows.append(
        [.text(strip.label)] + shares + [strip.recorded.map { .choice($0) } ?? .none])
    }
    return table.csv
  }

  public var description: String {
    let words = frame.words
    guard !strips.isEmpty else { return frame.opening + words.noData }
    let items = strips.map { strip in
      let choice = strip.likeliest
      let text = words.pair(
        strip.label, "\(words.name(of: choice)) \(words.percent(strip[choice]))")
      guard let recorded = strip.recorded else { return text }
      return "\(text) (\(words.pair(words.fact, words.name(of: recorded))))"
    }
    return frame.opening + words.list(items, atMost: 200)
  }

  public var svg: String {
    Drawing.svg(self, isEmpty: strips.isEmpty) { draw(in: &$0) }
  }

  private func draw(in drawing: inout Drawing) {
    drawing.choiceLegend(style: .forecast)
    let hasFacts = strips.contains { $0.recorded != nil }
    if hasFacts {
      drawing.legend([frame.words.fact]) { drawing, _, x, y in
        drawing.choiceSign(.inFavour, x + 7, y + 7, radius: 6)
      }
    }
    drawing.height += 4
    let widest = strips.map { TextWidth.estimate($0.label, size: 12) }.max() ?? 0
    let left = min(widest + 6, drawing.width * 0.35) + Drawing.margin
    let numberRoom = TextWidth.estimate(frame.words.percent(1), size: 11) + 10
    let right = drawing.width - Drawing.margin - numberRoom - (hasFacts ? 20 : 0)
    for strip in strips {
      let y = drawing.height
      drawing.fitted(strip.label, left - 5, y + 12, width: left - Drawing.margin - 5, anchor: .end)
      var x = left
      for choice in Choice.shown where strip[choice] > 0 {
        // Rounding must not push the last part over the end.
        let wide = min(strip[choice] * (right - left), right - x)
        let share = "\(frame.words.name(of: choice)) \(frame.words.percent(strip[choice]))"
        drawing.choiceBar(
          x, y, wide, 16, choice, .forecast, title: frame.words.pair(strip.label, share))
        x += wide
      }
      let letter = frame.words.letter(of: strip.likeliest)
      drawing.text(
        "\(letter) \(frame.words.percent(strip[strip.likeliest]))", right + 5, y + 12, size: 11,
        isNumber: true)
      if let recorded = strip.recorded {
        let title = frame.words.pair(strip.label, frame.words.name(of: recorded))
        drawing.choiceSign(
          recorded, drawing.width - Drawing.margin - 4, y + 8, radius: 7, title: title)
      }
      drawing.height += 21
    }
  }
}
