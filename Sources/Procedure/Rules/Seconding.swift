import PlenaryModel

/// Some bodies ask that a second member support a motion, a text or an appeal before it is put.
///
/// Under the United Nations nothing needs a second (SC-031-034 says so for the Council); under
/// Robert's Rules and in much of Model UN most motions do. Nobody seconds what it has moved itself.
extension Meeting {
  func maySecond(_ member: MemberID, movedBy mover: MemberID, _ rule: RuleID) throws(OutOfOrder) {
    guard mover != member else { throw OutOfOrder(.ownMotion, rule) }
  }

  func hasItsSecond(_ motion: MotionState) throws(OutOfOrder) {
    let provision = try known(motion.kind)
    if provision.needsSecond && motion.seconder == nil {
      throw OutOfOrder(.secondNeeded, provision.rule)
    }
  }
}
