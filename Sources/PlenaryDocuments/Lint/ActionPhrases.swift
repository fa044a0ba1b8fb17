import PlenaryModel

/// The words by which a text does, or asks for, an action of the powers matrix.
///
/// `done` are forms that do it when a verb of decision governs them ("Decides to refer"); `opening`
/// forms that do it by themselves where they open a clause ("Refers the situation to"); `asked`
/// those that ask somebody else ("Encourages the Security Council to consider the referral").
struct ActionPhrases: Sendable {
  var action: ActionID
  var done: [String] = []
  var opening: [String] = []
  var asked: [String] = []

  private static let court =
    "International_Criminal_Court|Prosecutor_of_the_Court|Prosecutor_of_the_International"
  private static let matter = "situation|situations|case|matter|crimes"

  static let all: [ActionPhrases] = [
    ActionPhrases(
      action: "refer-to-icc",
      done: [
        "refer ?the .. \(matter) .. \(court)", "refer|refers .. to_the \(court)",
        "\(matter) .. referred to_the ?Prosecutor_of_the \(court)", "referral .. to_the \(court)",
      ],
      opening: ["refers .. \(matter) .. \(court)", "refers .. to_the \(court)"]),
    ActionPhrases(
      action: "recommend-referral-to-icc",
      asked: [
        "refer ?the .. \(matter) .. \(court)", "referral .. \(court)", "refer .. to_the \(court)",
      ]),
    ActionPhrases(
      action: "defer-icc",
      done: ["defer .. investigation|prosecution|proceedings .. \(court)"],
      opening: [
        "requests .. article_16_of_the_Rome_Statute .. not commence|proceed",
        "requests .. International_Criminal_Court .. defer|suspend .. investigation|prosecution",
      ]),
    ActionPhrases(
      action: "open-investigation",
      done: ["open|opens .. criminal_investigation|criminal_proceedings"]),
    ActionPhrases(
      action: "issue-warrant",
      done: [
        "issue|issues .. warrant|warrants .. arrest", "arrest_warrant|arrest_warrants be_issued",
      ],
      opening: ["issues .. warrant|warrants .. arrest"]),
    ActionPhrases(
      action: "convict-person",
      done: ["find|finds .. guilty of", "convict|convicts .. of"], opening: ["finds .. guilty of"]),
    ActionPhrases(
      action: "decide-sanctions",
      done: [
        "impose|imposes .. sanctions|embargo|travel_ban|asset_freeze|assets_freeze",
        "sanctions|embargo|travel_ban|asset_freeze .. imposed|established",
        "States|Members shall .. freeze .. funds|assets|economic_resources",
        "States|Members shall .. prevent .. sale|supply|entry|transfer",
        "States|Members shall .. prohibit .. import|imports|export|exports|purchase",
      ],
      opening: ["imposes .. sanctions|embargo|travel_ban|asset_freeze"]),
    ActionPhrases(
      action: "recommend-sanctions",
      asked: ["Security_Council|Council .. impose|adopt|consider .. sanctions|embargo"]),
    ActionPhrases(
      action: "list-individual",
      done: [
        "add|include|place .. to|on|in .. sanctions_list|consolidated_list",
        "individuals|persons|entities .. shall_be_subject .. travel_ban|asset_freeze",
      ]),
    ActionPhrases(
      action: "delist-individual",
      done: ["remove|delete .. from .. sanctions_list|consolidated_list"]),
    ActionPhrases(
      action: "authorise-force",
      done: [
        "authorize|authorise|authorized|authorised .. all_necessary_means",
        "authorize|authorise|authorized|authorised .. use_of_force|use_force|military_action",
        "authorize|authorise Member|States|member .. all_necessary_measures",
      ],
      opening: [
        "authorizes|authorises .. all_necessary_means",
        "authorizes|authorises .. use_of_force|use_force|military_action",
        "authorizes|authorises .. Member|States .. all_necessary_measures",
      ]),
    ActionPhrases(
      action: "bind-states",
      done: [
        "that all_States|all_Member_States|Member_States|States|all_Members"
          + "|all_States_Members_of_the_United_Nations ?, shall"
      ]),
    ActionPhrases(
      action: "establish-tribunal",
      done: ["establish|create .. criminal_tribunal|criminal_court|special_tribunal"],
      opening: ["establishes .. criminal_tribunal|criminal_court|special_tribunal"]),
    ActionPhrases(
      action: "establish-commission-of-inquiry",
      done: ["establish|create .. commission_of_inquiry"],
      opening: ["establishes .. commission_of_inquiry"]),
    ActionPhrases(
      action: "admit-member",
      done: ["admit .. to_membership_in|to_membership_of|as_a_Member"],
      opening: ["admits .. to_membership_in|to_membership_of|as_a_Member"]),
    ActionPhrases(
      action: "recommend-admission",
      asked: ["be_admitted to_membership|as_a_Member", "admission .. to_membership"]),
    ActionPhrases(
      action: "suspend-hrc-membership",
      done: ["suspend .. rights_of_membership|membership .. in|of the Human_Rights_Council"],
      opening: ["suspends .. rights_of_membership|membership .. Human_Rights_Council"]),
    ActionPhrases(
      action: "suspend-membership-rights",
      done: [
        "suspend .. rights_and_privileges_of_membership",
        "suspend .. from .. exercise .. rights_and_privileges",
      ],
      opening: ["suspends .. rights_and_privileges_of_membership"]),
    ActionPhrases(
      action: "expel-member",
      done: ["expel .. from_the_United_Nations|from_membership|from_the_Organization"],
      opening: ["expels .. from_the_United_Nations|from_membership|from_the_Organization"]),
    ActionPhrases(
      action: "appoint-secretary-general",
      done: ["appoint .. Secretary-General_of_the_United_Nations"],
      opening: ["appoints .. Secretary-General_of_the_United_Nations"]),
    ActionPhrases(
      action: "recommend-secretary-general",
      asked: ["be_appointed Secretary-General_of_the_United_Nations"]),
    ActionPhrases(
      action: "elect-icc-prosecutor",
      done: ["elect|appoint .. Prosecutor_of_the_International_Criminal_Court"],
      opening: ["elects|appoints .. Prosecutor_of_the_International_Criminal_Court"]),
    ActionPhrases(
      action: "adopt-budget",
      done: [
        "appropriate .. dollars", "apportion .. among Member_States|the_Member_States",
        "adopt|approve .. programme_budget_of_the_United_Nations",
      ],
      opening: ["appropriates .. dollars", "apportions .. among Member_States"]),
    ActionPhrases(
      action: "amend-charter",
      done: [
        "amend ?Article .. Charter_of_the_United_Nations",
        "amendments to_the Charter_of_the_United_Nations",
      ],
      opening: ["amends .. Charter_of_the_United_Nations"]),
    ActionPhrases(
      action: "amend-rome-statute",
      done: ["amend .. Rome_Statute"], opening: ["amends .. Rome_Statute"]),
    ActionPhrases(
      action: "amend-assembly-rules",
      done: ["amend .. rules_of_procedure_of_the_General_Assembly"],
      opening: ["amends .. rules_of_procedure_of_the_General_Assembly"]),
    ActionPhrases(
      action: "call-emergency-special-session",
      done: ["call|convene|convoke .. emergency_special_session"]),
    ActionPhrases(
      action: "request-advisory-opinion",
      done: ["request .. advisory_opinion"],
      opening: ["requests .. International_Court_of_Justice .. advisory_opinion"]),
  ]
}
