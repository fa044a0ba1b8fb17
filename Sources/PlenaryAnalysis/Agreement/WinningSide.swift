public import PlenaryModel

/// How often a member voted as it came out.
public struct WinningSide: Sendable, Hashable {
  public var member: MemberID
  /// In favour of what was adopted, or against what was not.
  public var won: Int
  public var lost: Int
  public var abstained: Int
  public var notVoting: Int

  /// Of its votes for and against, the share on the winning side; nil where it cast none.
  public var share: Double? { won + lost == 0 ? nil : Double(won) / Double(won + lost) }
}

/// A roll call in which a member stood with few others.
public struct LonelyVote: Sendable, Hashable {
  public var rollCall: Int
  public var member: MemberID
  public var choice: Choice
  /// How many made the same choice, the member among them.
  public var alike: Int
  /// How many made the choice that most made.
  public var most: Int
}

extension VoteColumns {
  /// For every member, how often it was on the winning side.
  ///
  /// - Parameter wasAdopted: what came of a roll call, by its place; nil leaves the roll call out,
  ///   as where the rule or the outcome is not known. A total alone does not say it: a two-thirds
  ///   rule or a veto turns a majority into a loss.
  public func winningSides(wasAdopted: (Int) -> Bool?) -> [WinningSide] {
    var sides = members.map {
      WinningSide(member: $0, won: 0, lost: 0, abstained: 0, notVoting: 0)
    }
    for rollCall in rollCalls.indices {
      guard let adopted = wasAdopted(rollCall) else { continue }
      for place in members.indices {
        switch self[rollCall, place] {
        case .inFavour where adopted, .against where !adopted: sides[place].won += 1
        case .inFavour, .against: sides[place].lost += 1
        case .abstaining: sides[place].abstained += 1
        case .notVoting: sides[place].notVoting += 1
        case .notMember: break
        }
      }
    }
    return sides
  }

  /// Votes in favour or against that at most so many members cast, while another choice had more:
  /// the loneliest first, then in the order of roll calls and members.
  ///
  /// - Parameter includingAbstentions: also abstentions that few others shared.
  public func lonelyVotes(
    atMost alike: Int = 1, includingAbstentions: Bool = false
  ) -> [LonelyVote] {
    var found: [LonelyVote] = []
    for (rollCall, totals) in totalsOfAll().enumerated() {
      let most = max(totals.inFavour, totals.against, totals.abstaining)
      for (place, member) in members.enumerated() {
        let choice = self[rollCall, place]
        let count =
          switch choice {
          case .inFavour: totals.inFavour
          case .against: totals.against
          case .abstaining where includingAbstentions: totals.abstaining
          case .abstaining, .notVoting, .notMember: Int.max
          }
        if count <= alike, count < most {
          found.append(
            LonelyVote(
              rollCall: rollCall, member: member, choice: choice, alike: count, most: most))
        }
      }
    }
    return found.enumerated()
      .sorted { ($0.element.alike, $0.offset) < ($1.element.alike, $1.offset) }
      .map(\.element)
  }
}
