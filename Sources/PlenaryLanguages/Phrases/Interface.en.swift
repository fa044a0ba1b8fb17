// Words of the pages in English. How to correct a text: docs/languages.md.
extension InterfaceTables {
  static let english = #"""
    # Finding one's way
    nav-meetings = Meetings
    nav-record = Record
    nav-documents = Documents
    nav-speakers = List of speakers
    nav-voting = Voting
    nav-attendance = Attendance
    nav-minutes = Minutes
    nav-languages = Languages
    sign-in = Sign in
    sign-out = Sign out
    skip-to-content = Skip to content
    menu = Menu

    # Who somebody is
    role-presiding-officer = Presiding officer
    role-secretary = Secretary
    role-observer = Observer

    # Votes
    vote-in-favour = In favour
    vote-against = Against
    vote-abstaining = Abstaining
    vote-not-voting = Not voting
    present = Present
    present-and-voting = Present and voting
    absent = Absent

    # The state of a voting
    voting-open = Voting is open
    voting-closed = Voting is closed
    vote-on-this-device = On this device
    vote-sending = Sending
    vote-in-the-record = In the record
    vote-closed-without = The voting closed without this vote
    vote-yours = Your vote
    vote-may-change = It may be changed until the voting closes.
    votes-received = {count} of {members} received

    # The floor
    floor-speaking = {name} has the floor
    floor-none = Nobody has the floor
    floor-next-speakers = Next speakers
    floor-place-on-list = You are number {number} on the list
    list-open = The list of speakers is open
    list-closed = The list of speakers is closed
    list-empty = Nobody is on the list
    right-of-reply = Right of reply

    # Points and motions
    point-of-order = Point of order
    ruling = Ruling
    appeal = Appeal against the ruling
    motion = Motion
    motions-pending = Motions waiting, in order of precedence

    # What the presiding officer does
    meeting-is-open = The meeting is open
    meeting-is-suspended = The meeting is suspended
    meeting-is-adjourned = The meeting is adjourned
    meeting-number = Meeting {number}
    adopt-without-vote = Adopt without a vote
    objection = Objection
    method-show-of-hands = Show of hands
    method-recorded-vote = Recorded vote
    method-roll-call = Roll-call vote
    method-secret-ballot = Secret ballot
    lot-drawn = Drawn by lot: {name}
    roll-call-next = Next to be called
    casting-vote = Casting vote

    # What came of it
    outcome-adopted = Adopted
    outcome-approved = Approved
    outcome-agreed = Agreed
    outcome-rejected = Rejected
    outcome-vetoed = Not adopted: a permanent member voted against (veto)
    outcome-vetoed-by = Not adopted: {names} voted against (veto)
    outcome-insufficient-votes = Not adopted: the required number of votes was not reached
    outcome-no-quorum = No decision: there is no quorum
    outcome-second-vote = A second vote is taken within {hours, plural, one {# hour} other {#
      hours}}
    outcome-casting-vote = Votes equally divided: the presiding officer has a casting vote
    outcome-ruling-stands = The ruling stands
    outcome-ruling-overturned = The ruling is overturned
    outcome-motion-carried = The motion is carried
    outcome-motion-lost = The motion is lost
    outcome-without-vote = Adopted without a vote
    quorum-reached = There is a quorum
    quorum-missing = There is no quorum
    majority-required = Majority required
    result = Result

    # Documents
    document-amendment = Amendment
    document-sponsors = Sponsors
    document-consolidated = Consolidated text
    document-inserted = Inserted
    document-deleted = Deleted
    document-paragraph = Paragraph
    document-preambular = Preambular paragraphs
    document-operative = Operative paragraphs

    # The record
    record-log = Log
    record-verify = Verify
    record-genuine = The record is genuine: nothing in it has been changed
    record-not-genuine = The record does not agree with its proof
    record-download = Download
    record-entries = {count, plural, one {# entry} other {# entries}}
    record-device = Device
    record-time = Time
    record-by = By
    minutes-draft = Draft minutes
    minutes-print = Print

    # Errors
    error-page-not-found = This page does not exist
    error-link-expired = This link has expired
    error-not-allowed = You may not do this
    error-late-vote = Your vote arrived after the voting had closed
    error-network-lost = The connection is lost
    error-try-again = Please try again
    error-too-many-attempts = Too many attempts; please wait a moment
    error-body-too-large = What was sent is too large
    error-out-of-order = Out of order
    error-on-our-side = Something went wrong on our side

    # Connection
    connection-live = Live
    connection-reconnecting = Reconnecting

    # Joining
    join-title = Join the meeting
    join-short-code = Short code
    join-scan = Scan this code with your telephone
    join-code-unknown = No meeting has this code

    # Settings and keys
    sound-on = Sound on
    sound-off = Sound off
    key-map = Keyboard

    # Buttons and forms
    cancel = Cancel
    preview = Preview
    send = Send
    save = Save
    close = Close
    no = No
    total = Total
    reason = Reason
    seconds = {count, plural, one {# second} other {# seconds}}
    minutes = {count, plural, one {# minute} other {# minutes}}
    """#
}
