extension InstructionReader {
  mutating func readRenumber(from first: Int) -> Bool {
    if readRemaining() || accept("accordingly") || accept("the", "paragraphs") {
      acceptAny(["accordingly"])
      emit(.renumber(context, as: nil), from: first)
      return true
    }
    guard let target = readTarget() else {
      emit(.renumber(context, as: nil), from: first)
      return true
    }
    let start = place
    if acceptAny(["as", "to"]) != nil {
      acceptAny(["read", "be"])
      if let number = readTarget()?.places.first ?? readPlaces()?.first {
        emit(.renumber(target, as: number), from: first)
        return true
      }
    }
    place = start
    acceptAny(["accordingly"])
    emit(.renumber(target, as: nil), from: first)
    return true
  }

  mutating func readMove(from first: Int) -> Bool {
    guard let target = readTarget() else {
      pending.append(missing(.noTarget))
      return false
    }
    return readDestination(of: target, from: first)
  }

  mutating func readDestination(of target: AmendmentTarget, from first: Int) -> Bool {
    understood.append("move " + target.text)
    acceptAny(["so"])
    acceptAny(["to", "as"])
    let start = place
    if accept("become") || accept("be") {}
    acceptAny(["a", "the", "new"])
    if readPosition(), let position {
      emit(.move(target, position), from: first)
      return true
    }
    if accept("position"), let number = readPlaces()?.first {
      emit(.move(target, .numbered(AmendmentTarget(target.part, [number]))), from: first)
      return true
    }
    place = start
    if accept("become") || accept("be") {}
    acceptAny(["new"])
    if let other = readTarget() {
      let action: AmendmentPosition = other.places.isEmpty ? .atEnd(other) : .numbered(other)
      emit(.move(target, action), from: first)
      return true
    }
    pending.append(missing(.noTarget))
    return false
  }
}
