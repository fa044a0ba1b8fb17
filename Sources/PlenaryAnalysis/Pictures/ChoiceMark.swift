/// How choices look: each has a colour, a shape and a pattern of its own.
extension Choice {
  /// The order from one side of a picture to the other.
  static let shown: [Choice] = [.inFavour, .abstaining, .notVoting, .against]

  var ink: Ink {
    switch self {
    case .inFavour: .inFavour
    case .abstaining: .abstaining
    case .against: .against
    case .notVoting, .notMember: .notVoting
    }
  }

  /// The colour of letters on it.
  var letterInk: Ink {
    switch self {
    case .inFavour: .onInFavour
    case .abstaining: .onAbstaining
    case .against: .onAgainst
    case .notVoting, .notMember: .ink
    }
  }
}

extension Drawing {
  /// A part of a bar: in favour plain and dark, abstaining light, against dotted, not voting empty.
  mutating func choiceBar(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ choice: Choice,
    _ style: PictureStyle, title: String? = nil
  ) {
    guard width > 0, height > 0 else { return }
    rectangle(x, y, width, height, fill(choice.ink), title: title)
    let still = " pointer-events=\"none\""
    if choice == .against { rectangle(x, y, width, height, pattern(.dots) + still) }
    if style == .forecast && choice != .notVoting {
      rectangle(x, y, width, height, pattern(.hatch) + still)
    }
    let dashes = style == .forecast ? "4 2" : nil
    rectangle(x, y, width, height, stroke(.quiet, 0.8, dashes: dashes) + still)
  }

  /// The sign of a choice: disc in favour, ring with a bar for abstaining, square with a cross
  /// against, small dashed ring for not voting. A forecast is hatched and has no firm edge.
  mutating func choiceSign(
    _ choice: Choice, _ x: Double, _ y: Double, radius: Double, _ style: PictureStyle = .fact,
    title: String? = nil
  ) {
    let thin = max(0.6, radius * 0.18)
    let still = " pointer-events=\"none\""
    let side = radius * 1.72
    switch choice {
    case .inFavour:
      circle(x, y, radius, fill(.inFavour), title: title)
    case .abstaining:
      circle(x, y, radius - thin / 2, paint(fill: .abstaining, stroke: .ink, thin), title: title)
    case .against:
      rectangle(x - side / 2, y - side / 2, side, side, fill(.against), title: title)
    case .notVoting:
      let ring = paint(fill: .card, stroke: .quiet, thin) + " stroke-dasharray=\"2 1.5\""
      circle(x, y, radius * 0.8, ring, title: title)
    case .notMember:
      break
    }
    if style == .forecast {
      switch choice {
      case .inFavour, .abstaining: circle(x, y, radius, pattern(.hatch) + still)
      case .against: rectangle(x - side / 2, y - side / 2, side, side, pattern(.hatch) + still)
      case .notVoting, .notMember: break
      }
    }
    let reach = radius * 0.5
    let stroke = stroke(style == .forecast ? .ink : choice.letterInk, thin * 1.3)
    switch choice {
    case .abstaining:
      element("path", "d=\"\(path([(x - reach, y), (x + reach, y)]))\"\(stroke)\(still)")
    case .against:
      let cross =
        path([(x - reach, y - reach), (x + reach, y + reach)])
        + path([(x - reach, y + reach), (x + reach, y - reach)])
      element("path", "d=\"\(cross)\"\(stroke)\(still)")
    case .inFavour, .notVoting, .notMember: break
    }
  }

  /// A legend of choices as bars, with totals where they are given.
  mutating func choiceLegend(_ totals: Totals? = nil, style: PictureStyle = .fact) {
    legend(choiceLabels(totals)) { drawing, index, x, y in
      drawing.choiceBar(x, y, 14, 14, Choice.shown[index], style)
    }
  }

  /// A legend of choices as signs.
  mutating func choiceSignLegend(_ totals: Totals? = nil, style: PictureStyle = .fact) {
    legend(choiceLabels(totals)) { drawing, index, x, y in
      drawing.choiceSign(Choice.shown[index], x + 7, y + 7, radius: 7, style)
    }
  }

  private func choiceLabels(_ totals: Totals?) -> [String] {
    Choice.shown.map { choice in
      let name = frame.words.name(of: choice)
      return totals.map { frame.words.pair(name, String($0[choice])) } ?? name
    }
  }
}

extension Totals {
  subscript(choice: Choice) -> Int {
    switch choice {
    case .inFavour: inFavour
    case .abstaining: abstaining
    case .against: against
    case .notVoting: notVoting
    case .notMember: 0
    }
  }

  /// `In favour: 111; Abstaining: 55; …`
  func sentence(_ words: PictureWords) -> String {
    words.list(Choice.shown.map { words.pair(words.name(of: $0), String(self[$0])) })
  }
}
