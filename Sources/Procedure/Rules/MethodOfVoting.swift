import PlenaryModel

/// How a vote is taken: as the rules usually have it, unless a member asks for another way.
///
/// GA rules 87 and 127 (GA-087-127): a show of hands, or on the request of any one member a recorded
/// vote or a roll call. One request is enough; there is no vote on it, and it binds the presiding
/// officer. Where votes are counted by machine a recorded vote replaces a roll call, so that either
/// answers a request for the other.
extension Meeting {
  func isKnown(_ method: VotingMethod) throws(OutOfOrder) {
    guard rules.voting.methods.contains(method) else {
      throw OutOfOrder(.methodUnknown(method), rules.voting.methodRule)
    }
  }

  /// The method that the presiding officer names, else the one requested, else the usual one.
  func method(
    for subject: Subject, named: VotingMethod?
  ) throws(OutOfOrder) -> VotingMethod {
    let requested = subject.isText ? requestedMethod : nil
    let method = named ?? requested ?? rules.voting.methods[0]
    try isKnown(method)
    if let requested, method != requested, !(method.keepsNames && requested.keepsNames) {
      throw OutOfOrder(.methodRequested(requested), rules.voting.methodRule)
    }
    return method
  }
}

extension Subject {
  /// A text or a part of one, as against a question that comes up on the way.
  var isText: Bool {
    switch self {
    case .proposal, .amendment, .part: true
    case .motion, .appeal, .preliminaryQuestion: false
    }
  }
}
