extension OpeningVerbs {
  /// What is expressed, or what something is noted with, tells what the paragraph does: "expresses
  /// its grave concern" judges, "notes with appreciation" receives. Rank as for "expresses"; noted
  /// with it is two steps weaker.
  static let feelings: [String: (family: OpeningVerb.Family, rank: Int)] = [
    "interest": (.reception, 15), "appreciation": (.reception, 18), "gratitude": (.reception, 18),
    "thanks": (.reception, 18), "satisfaction": (.reception, 18), "pleasure": (.reception, 18),
    "pride": (.reception, 18), "support": (.reception, 24), "admiration": (.reception, 22),
    "congratulations": (.reception, 22), "recognition": (.reception, 18),
    "hope": (.position, 10), "view": (.position, 12), "belief": (.position, 16),
    "conviction": (.position, 18), "confidence": (.position, 14), "readiness": (.position, 14),
    "willingness": (.position, 14), "intention": (.position, 16), "intent": (.position, 16),
    "determination": (.position, 18), "commitment": (.position, 18), "resolve": (.position, 18),
    "solidarity": (.position, 14), "condolences": (.position, 10), "sympathy": (.position, 10),
    "expectation": (.position, 14), "wish": (.position, 10), "desire": (.position, 10),
    "regret": (.judgement, 14), "disappointment": (.judgement, 14), "sadness": (.judgement, 14),
    "sorrow": (.judgement, 14), "concern": (.judgement, 14), "concerns": (.judgement, 14),
    "worry": (.judgement, 14), "dismay": (.judgement, 18), "alarm": (.judgement, 19),
    "shock": (.judgement, 19), "revulsion": (.judgement, 21), "outrage": (.judgement, 21),
    "indignation": (.judgement, 21), "abhorrence": (.judgement, 21),
    "condemnation": (.judgement, 22), "opposition": (.judgement, 20),
  ]

  /// How much an adjective or adverb adds. Of the many that say nothing of strength ("sincere",
  /// "continued") none is here.
  static let intensities: [String: Int] = [
    "strong": 2, "strongly": 2, "deep": 2, "deeply": 2, "serious": 2, "seriously": 2, "great": 2,
    "greatly": 1, "grave": 4, "gravely": 4, "gravest": 5, "strongest": 5, "utmost": 5, "deepest": 4,
    "very": 1, "extreme": 4, "extremely": 3, "profound": 2, "profoundly": 2, "firmly": 1,
    "unequivocally": 2, "unreservedly": 2, "categorically": 2, "vigorously": 2, "urgently": 2,
    "highly": 1, "full": 1, "fully": 1, "utterly": 3, "vehemently": 3, "increasingly": 1,
    "particularly": 0, "solemnly": 0, "sincerely": 0, "especially": 0,
  ]
}
