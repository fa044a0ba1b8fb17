/// The rules by which Plenary finds what a paragraph is about, as forms of words (see `Phrase`).
///
/// A form that names the matter alone makes the tag; whether the text decides it, asks for it or
/// only speaks of it tells the verb that governs the place (`TagUse`).
enum TagRules {
  static let table: [(tag: String, phrases: [String])] = [
    (
      "accountability",
      [
        "accountability", "hold* .. accountable", "held .. accountable", "held_accountable",
        "bring* .. to_justice", "brought .. to_justice", "impunity",
        "those|persons|individuals .. responsible .. violations|crimes|abuses|atrocities",
        "investigat* .. prosecut*", "prosecution|prosecute|prosecuting|prosecuted",
        "perpetrators .. justice",
      ]
    ),
    (
      "referral",
      [
        "referral .. International_Criminal_Court", "referral .. Prosecutor|Court",
        "refer|refers|referring|referred .. situation|case|matter .. International_Criminal_Court",
        "refer|refers|referring|referred .. situation|case|matter .. Prosecutor|Court",
        "refer|refers|referring|referred to_the International_Criminal_Court|Prosecutor",
      ]
    ),
    (
      "international-criminal-court",
      ["International_Criminal_Court", "Rome_Statute"]
    ),
    (
      "sanctions",
      [
        "sanctions", "sanction .. individuals|entities|those", "arms_embargo",
        "asset|assets freeze",
        "freeze .. funds|assets|economic_resources", "travel_ban",
        "measures imposed .. by|in|pursuant_to|under paragraph|paragraphs|resolution|resolutions",
        "Sanctions_Committee", "prevent .. entry into or transit",
      ]
    ),
    (
      "cooperation",
      [
        "cooperate* ?fully ?closely ?and with", "cooperation with|between|among|of",
        "technical|international|regional|bilateral cooperation", "technical_assistance",
        "engage* ?constructively with", "work* ?closely together",
      ]
    ),
    (
      "reporting",
      [
        "request* .. to report to|on|back|orally|annually|regularly|every|within|at",
        "request* .. to submit|present|provide .. report|reports|update|updates|briefing|briefings",
        "request* .. report|reports .. to_the Security_Council|Council|General_Assembly|Assembly",
        "shall report to|annually|periodically",
        "report to|back .. every|within .. months|days|year",
        "submit .. report|reports .. to", "to submit .. report", "present .. report .. to",
        "brief the Security_Council|Council|General_Assembly|Assembly", "keep .. informed",
      ]
    ),
    (
      "funding",
      [
        "voluntary_contributions|voluntary_contribution", "trust_fund", "appropriat* .. dollars",
        "apportion* .. among", "assessed_contributions", "regular_budget", "financial_resources",
        "financial_support|financial_assistance", "funding", "financing",
        "extrabudgetary_resources",
        "budgetary_implications", "programme_budget",
      ]
    ),
    (
      "humanitarian-access",
      [
        "humanitarian_access",
        "access .. humanitarian_assistance|humanitarian_aid|humanitarian_relief",
        "unhindered|unimpeded|safe|rapid .. access",
        "access .. persons|people|populations|civilians in_need",
        "delivery .. humanitarian_aid|humanitarian_assistance|humanitarian_relief|relief",
        "humanitarian_personnel|humanitarian_workers .. access|movement",
      ]
    ),
    (
      "humanitarian",
      [
        "humanitarian_aid|humanitarian_assistance|humanitarian_relief|humanitarian_situation"
          + "|humanitarian_crisis|humanitarian_needs|humanitarian_response"
      ]
    ),
    (
      "mandate",
      [
        "extend* .. mandate", "renew* .. mandate", "mandate .. shall", "establish* .. mandate",
        "terminat* .. mandate", "extension .. mandate", "mandate .. extended|renewed",
      ]
    ),
    (
      "inquiry",
      [
        "commission|commissions of_inquiry", "fact-finding_mission", "panel|group of_experts",
        "independent|impartial|international|thorough .. investigation|investigations",
        "investigative_mechanism", "independent_mechanism",
      ]
    ),
    (
      "use-of-force",
      [
        "all_necessary_means|all_necessary_measures", "use_of_force", "use force",
        "military_action",
      ]
    ),
    (
      "ceasefire",
      ["ceasefire|cease-fire", "cessation_of_hostilities", "cease .. fire|hostilities"]
    ),
    (
      "withdrawal",
      ["withdraw|withdraws|withdrawing|withdrawal .. forces|troops|personnel|military"]
    ),
    (
      "elections",
      [
        "free_and_fair_elections", "elections", "electoral_process", "electoral_assistance",
      ]
    ),
    (
      "women",
      [
        "women_and_girls", "gender_equality", "women's",
        "participation|empowerment|role .. of .. women",
        "sexual_violence", "gender-based_violence", "women .. peace_and_security",
      ]
    ),
    (
      "children",
      ["children", "child_soldiers", "rights_of_the_child", "girls_and_boys"]
    ),
    (
      "civilians",
      [
        "protection_of_civilians", "protect .. civilians",
        "civilian_population|civilian_populations",
      ]
    ),
    (
      "refugees",
      ["refugee|refugees", "internally_displaced_persons|displaced_persons", "non-refoulement"]
    ),
    (
      "nuclear-weapons",
      [
        "nuclear_weapon|nuclear_weapons", "nuclear_disarmament", "nuclear_test|nuclear_tests",
        "non-proliferation",
      ]
    ),
    (
      "development",
      [
        "sustainable_development", "Sustainable_Development_Goals", "2030_Agenda",
        "poverty_eradication|eradication_of_poverty|eradicate_poverty",
      ]
    ),
    (
      "climate",
      ["climate_change", "Paris_Agreement", "greenhouse_gas"]
    ),
    (
      "terrorism",
      ["terrorism|terrorist|terrorists", "counter-terrorism"]
    ),
    (
      "seized",
      [
        "remain|remains ?actively seized_of_the_matter|seized_of_this_matter",
        "remain|remains ?actively seized",
      ]
    ),
    (
      "agenda",
      [
        "include in_the_provisional_agenda", "continue .. consideration .. at_its session",
        "provisional_agenda", "at_its .. session .. under_the|the item|sub-item|agenda_item",
      ]
    ),
  ]

  static let book = PhraseBook(
    table.flatMap { rule in rule.phrases.map { (Phrase($0), Tag(rule.tag)) } })
}
