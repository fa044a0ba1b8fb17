import PlenaryModel

/// After the closure of the debate nothing new is brought into a text: the body goes on to vote.
///
/// GA rules 75 and 117 (GA-075-117): the names left on the list are not heard, and what is before
/// the body is put to the vote. An amendment moved after that would open the debate again. Under
/// Model UN the same follows from two thirds (MUN-CLOSE). Closure leads to the vote; adjournment of
/// the debate prevents it (GA-074-116).
extension Meeting {
  func debateIsOpen(on id: TextID) throws(OutOfOrder) {
    guard proposal(id)?.debateIsClosed == true else { return }
    throw OutOfOrder(.debateClosed, rule(of: .closeDebate))
  }
}
