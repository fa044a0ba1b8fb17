/// What may stand between a number and its column without changing whom it counts.
extension CountGrammar {
  /// `, including France and China,` or `—the other permanent members—` between number and column.
  func insertion(_ place: Int) -> (group: NameGroup?, end: Int)? {
    let opener = sentence.text(place)
    guard opener == "," || opener == "—" || opener == "(" else {
      return nil
    }
    let closer = opener == "(" ? ")" : opener
    // `143 members (out of 193)`
    if opener == "(", sentence.has("out", "of", at: place + 1) || sentence.text(place + 1) == "of",
      let end = places(place + 2, min(place + 8, sentence.count)).first(where: {
        sentence.text($0) == ")"
      })
    {
      return (nil, end + 1)
    }
    if opener == ",", sentence.isAny(["which", "who"], place + 1),
      let end = places(place + 2, min(place + 16, sentence.count)).first(where: {
        sentence.text($0) == ","
      }),
      !places(place + 2, end).contains(where: { sentence.isNumber($0) })
    {
      return (nil, end + 1)
    }
    var group: NameGroup?
    var next = place + 1
    // `two, from Brazil and Turkey, against`, `one, that of the United States, against`.
    let isNamed =
      Sentence.introducing.contains(sentence.text(next))
      || (opener == "," && (sentence.text(next) == "from" || sentence.has("that", "of", at: next)))
    while next < min(place + 20, sentence.count) {
      if let found = sentence.groups.first(where: { $0.start == next }),
        isNamed || opener != "," || sentence.remark(at: found.end) != nil
      {
        group = found
        next = found.end
        continue
      }
      let word = sentence.text(next)
      // `..., France, China and Russia included, were for it`.
      if group != nil, let behind = sentence.remark(at: next) {
        next = behind
        continue
      }
      // After `France, China and Russia` a comma or a dash goes on to the column.
      if word == closer || (group != nil && (word == "," || word == "—")) {
        if word == "—", opener == "," { return (group, next) }
        return opener == "," && group == nil ? nil : (group, next + 1)
      }
      if sentence.isNumber(next) || sentence.marker(at: next) != nil && opener == "," {
        return group == nil ? nil : (group, next)
      }
      if opener == ",", !isNamed { return nil }
      next += 1
    }
    return nil
  }

  /// `, from Arab parties,`: where the voters come from, without names.
  func origin(_ place: Int) -> Int? {
    guard sentence.text(place) == ",", sentence.text(place + 1) == "from" else { return nil }
    let end = places(place + 2, min(place + 9, sentence.count)).first { sentence.text($0) == "," }
    guard let end, !places(place, end).contains(where: { sentence.isNumber($0) }) else {
      return nil
    }
    return end + 1
  }

  /// `nine members, just enough, were in favour`: a few words that change nothing.
  func aside(_ place: Int) -> Int? {
    guard sentence.text(place) == "," else { return nil }
    let end = places(place + 2, min(place + 5, sentence.count)).first { sentence.text($0) == "," }
    guard let end, sentence.marker(at: end + 1) != nil,
      !places(place + 1, end).contains(where: {
        sentence.isNumber($0) || sentence.marker(at: $0) != nil || sentence.term($0)?.member != nil
      })
    else { return nil }
    return end + 1
  }
}
