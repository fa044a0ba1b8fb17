import CanonicalJSON
import PlenaryModel

// Provisions for the digest of the rules; see `RulesOfProcedure.json`.

extension PresidingProvision {
  var json: JSONValue {
    .fields {
      $0.put("vote", word: vote)
      $0.put("rule", rule)
    }
  }
}

extension QuorumProvision {
  var json: JSONValue {
    .fields {
      $0.put("to-open", value: toOpen?.json)
      $0.put("to-decide", value: toDecide?.json)
      $0.put("opening-rule", openingRule)
      $0.put("deciding-rule", decidingRule)
    }
  }
}

extension MajorityProvision {
  var json: JSONValue {
    .fields {
      $0.put("by", by)
      $0.put("rule", rule)
    }
  }
}

extension MajoritiesProvision {
  var json: JSONValue {
    .fields {
      $0.put("ordinary", value: ordinary.json)
      $0.put("important", value: important?.json)
      $0.put("important-heads", ifAny: importantHeads.sorted())
      $0.put("parts-of-important", partsOfImportant)
      $0.put("procedural", value: procedural?.json)
      $0.put("second-vote", value: secondVote?.json)
    }
  }
}

extension VotingProvision {
  var json: JSONValue {
    .fields {
      $0.put("methods", ifAny: methods.map(\.rawValue))
      $0.put("method-rule", methodRule)
      $0.put("own-vote-rule", ownVoteRule)
      $0.put("interruption-rule", interruptionRule)
      $0.put("correction-rule", correctionRule)
      $0.put("status-rule", statusRule)
      $0.put("abstention-on-procedure", ifTrue: abstentionOnProcedure)
      $0.put("pass-rule", passRule)
      // Left out as usual, so that rules written before it keep their fingerprint.
      $0.put("reveal", reveal == .atOnce ? nil : reveal.rawValue)
      $0.put("proxies", value: proxies?.json)
    }
  }
}

extension ProxyProvision {
  var json: JSONValue {
    .fields {
      $0.put("most", most)
      $0.put("rule", rule)
    }
  }
}

extension ExplanationProvision {
  var json: JSONValue {
    .fields {
      $0.put("sponsors", word: sponsors)
      $0.put("sponsors-rule", sponsorsRule)
      $0.put("after-secret-ballot", ifTrue: afterSecretBallot)
      $0.put("once-per-text", ifTrue: oncePerText)
      $0.put("rule", rule)
      $0.put("seconds", seconds)
      $0.put("only-with-rights", ifTrue: onlyWithRights)
    }
  }
}

extension SpeakersProvision {
  var json: JSONValue {
    .fields {
      $0.put("order-rule", orderRule)
      $0.put("closed-list-rule", closedListRule)
      $0.put("time-rule", timeRule)
      $0.put("reply-rule", replyRule)
      $0.put("reply-seconds", ifAny: replySeconds.map { .integer(Int64($0)) })
      $0.put("concerned-state-rule", concernedStateRule)
    }
  }
}

extension ProposalsProvision {
  var json: JSONValue {
    .fields {
      $0.put("order-rule", orderRule)
      $0.put("sponsors-rule", sponsorsRule)
      $0.put("notice-rule", noticeRule)
      $0.put("budget-rule", budgetRule)
      $0.put("budget-hours", budgetHours)
      $0.put("withdrawal-rule", withdrawalRule)
      $0.put("withdrawal-only-unamended", ifTrue: withdrawalOnlyUnamended)
      $0.put("seconder-may-insist", ifTrue: seconderMayInsist)
      $0.put("non-member-rule", nonMemberRule)
      $0.put("rules-amendment-rule", rulesAmendmentRule)
      $0.put("other-body-seized-rule", otherBodySeizedRule)
    }
  }
}

extension AmendmentsProvision {
  var json: JSONValue {
    .fields {
      $0.put("order", word: order)
      $0.put("order-rule", orderRule)
      $0.put("definition-rule", definitionRule)
      $0.put("friendly-rule", friendlyRule)
    }
  }
}

extension DivisionProvision {
  var json: JSONValue {
    .fields {
      $0.put("objection", word: objection)
      $0.put("rule", rule)
      $0.put("motion", motion)
    }
  }
}

extension PointsProvision {
  var json: JSONValue {
    .fields {
      $0.put("rule", rule)
      $0.put("appeal-by", appealBy)
      $0.put("appeal-question", word: appealQuestion)
      $0.put("appeal-needs-second", ifTrue: appealNeedsSecond)
      $0.put("appeal-rule", appealRule)
    }
  }
}

extension MotionProvision {
  var json: JSONValue {
    .fields {
      $0.put("kind", kind)
      $0.put("consequence", word: consequence)
      $0.put("rank", rank)
      $0.put("mover-speaks", ifTrue: moverSpeaks)
      $0.put("speakers-for", speakersFor, unless: 0)
      $0.put("speakers-against", speakersAgainst, unless: 0)
      $0.put("by", by)
      $0.put("needs-second", ifTrue: needsSecond)
      $0.put("mover-on-prevailing-side", ifTrue: moverOnPrevailingSide)
      $0.put("needs-text", ifTrue: needsText)
      $0.put("rule", rule)
    }
  }
}

extension MotionsProvision {
  var json: JSONValue {
    .fields {
      $0.put("table", ifAny: table.map(\.json))
      $0.put("precedence-rule", precedenceRule)
      $0.put("only-higher-rank", ifTrue: onlyHigherRank)
      $0.put("severity-rule", severityRule)
    }
  }
}

extension WithoutVoteProvision {
  var json: JSONValue {
    .fields {
      $0.put("rule", rule)
      $0.put("objection-forces-vote", ifTrue: objectionForcesVote)
    }
  }
}

extension ElectionsProvision {
  var json: JSONValue {
    .fields {
      $0.put("majority", majority.description)
      $0.put("strict", ifTrue: strict)
      $0.put("of-members", ifTrue: ofMembers)
      $0.put("ballot-rule", ballotRule)
      $0.put("single-seat-rule", singleSeatRule)
      $0.put("several-seats-rule", severalSeatsRule)
      $0.put("acclamation-rule", acclamationRule)
      $0.put("lot-breaks-tie", ifTrue: lotBreaksTie)
    }
  }
}

extension EligibilityProvision {
  var json: JSONValue {
    .fields {
      $0.put("observers-rule", observersRule)
      $0.put("arrears-rule", arrearsRule)
      $0.put("suspension-rule", suspensionRule)
      $0.put("credentials-rule", credentialsRule)
      $0.put("party-to-dispute-rule", partyToDisputeRule)
    }
  }
}

extension PreliminaryQuestionProvision {
  var json: JSONValue {
    .fields {
      $0.put("by", by)
      $0.put("rule", rule)
    }
  }
}
