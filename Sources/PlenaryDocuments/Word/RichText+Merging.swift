extension RichText {
  /// The same text with neighbouring runs of one form joined, as Word cuts them without reason.
  var merged: RichText {
    RichText(runs.merged)
  }

  /// The parts between breaks of lines.
  var lines: [RichText] {
    runs.split(separator: .lineBreak).map { RichText(Array($0)).trimmed }.filter { !$0.isEmpty }
  }
}

extension [Inline] {
  fileprivate var merged: [Inline] {
    var result: [Inline] = []
    for run in self {
      switch (result.last, run) {
      case (_, .words("")): continue
      case (.words(let before)?, .words(let words)):
        result[result.count - 1] = .words(before + words)
      case (.styled(let form, let before)?, .styled(let style, let inner)) where form == style:
        result[result.count - 1] = .styled(style, before + inner)
      default: result.append(run)
      }
    }
    return result.map { run in
      if case .styled(let style, let inner) = run { .styled(style, inner.merged) } else { run }
    }
  }
}
