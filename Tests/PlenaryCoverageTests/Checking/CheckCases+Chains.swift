extension CheckCases {
  static let all = [stages, occasions, traps, papers, chains]

  /// Reports that tell of several stages, or say of a vote what is no error.
  static let chains = """
    day: 2014-11-19
    North Korea warned of a test on Thursday after the United Nations voted overwhelmingly
    to condemn it. The General Assembly's Third Committee voted 111 to 19 with 55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = margin match

    day: 2014-11-19
    A United Nations panel condemned North Korea in a non-binding vote Tuesday, 112 to 19, with
    55 nations abstaining.
    = match A/C.3/69/L.28/Rev.1
    = legal force match
    = in favour mismatch A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    An amendment proposed by Cuba on North Korea was defeated 77 to 40, with 50 abstentions,
    before the committee approved the resolution 111-19-55. Cuba had wanted the Assembly to drop
    the reference to the court.
    = match A/C.3/69/L.63
    = match A/C.3/69/L.28/Rev.1

    day: 2014-12-24
    Last month the General Assembly's Third Committee endorsed the draft on North Korea by 111
    to 19, with 55 abstentions. The full Assembly followed on December 18 with 116 in favour, 20
    against and 53 abstentions. On Monday the Security Council voted to put the matter on its
    agenda, 11-2, with two abstentions.
    = match A/C.3/69/L.28/Rev.1
    = match A/RES/69/188
    = match S/PV.7353

    day: 2023-10-28
    The UN General Assembly overwhelmingly called for a humanitarian truce in Gaza. The
    resolution drafted by Arab states is not binding. It passed with 120 votes in favor, while
    45 abstained and 14, including Israel and the United States, voted no. An amendment led by
    Canada got 88 votes and failed to win the two-thirds majority.
    = match A/RES/ES-10/21
    = match A/ES-10/L.26
    = threshold match

    day: 2024-02-21
    The United States on Tuesday again vetoed a draft United Nations Security Council resolution
    on Gaza. Thirteen council members voted in favor of the Algerian-drafted text, while Britain
    abstained. It was the third U.S. veto of a draft resolution since the start of the fighting
    on Oct. 7.
    = match S/2024/173
    = veto match

    day: 2022-03-03
    The UN General Assembly voted 141-5, with 35 abstentions, to demand that Russia stop its
    offensive in Ukraine. China, India and South Africa were among the 35 countries which
    abstained while just five - Eritrea, North Korea, Syria, Belarus and Russia - voted against
    it.
    = match A/RES/ES-11/1

    day: 2022-03-03
    Venezuela, which could not vote because of its arrears, was not among the 141 countries that
    backed the General Assembly resolution on Ukraine.
    = match A/RES/ES-11/1

    day: 2014-11-19
    The vote on the North Korea resolution in the Third Committee, 111-19, fell short of the
    two-thirds majority.
    = match A/C.3/69/L.28/Rev.1
    = arithmetic arithmetic A/C.3/69/L.28/Rev.1
    = outcome mismatch A/C.3/69/L.28/Rev.1
    = threshold rule_error A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee vote on North Korea was adopted with a two-thirds majority: 111 in
    favour, 19 against, 55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    """
}
