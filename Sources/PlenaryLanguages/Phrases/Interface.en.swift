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
    nav-rules = Rules of procedure
    nav-agenda = Agenda
    nav-help = Help
    nav-back = Back
    sign-in = Sign in
    sign-out = Sign out
    signed-in-as = Signed in as {name}
    skip-to-content = Skip to content
    menu = Menu

    # Who somebody is
    role-presiding-officer = Presiding officer
    role-secretary = Secretary
    role-delegate = Delegate
    role-observer = Observer
    role-public = Public

    # Votes
    vote-in-favour = In favour
    vote-against = Against
    vote-abstaining = Abstaining
    vote-not-voting = Not voting
    votes-in-favour = In favour
    votes-against = Against
    votes-abstaining = Abstaining
    votes-not-voting = Not voting
    present = Present
    present-and-voting = Present and voting
    absent = Absent
    members-present = {count, plural, one {# member present} other {# members present}}
    votes-count = {count, plural, one {# vote} other {# votes}}

    # The state of a voting
    voting-not-open = Voting is not open
    voting-open = Voting is open
    voting-closed = Voting is closed
    voting-announced = The result has been announced
    voting-on = Voting on {subject}
    vote-on-this-device = On this device
    vote-sending = Sending
    vote-in-the-record = In the record
    vote-closed-without = The voting closed without this vote
    vote-yours = Your vote
    vote-change = Change your vote
    vote-may-change = It may be changed until the voting closes.
    votes-received = {count} of {members} received

    # The floor
    floor-speaking = {name} has the floor
    floor-none = Nobody has the floor
    floor-time-left = Time left
    floor-over-time = Over time
    floor-next-speakers = Next speakers
    floor-place-on-list = You are number {number} on the list
    list-open = The list of speakers is open
    list-closed = The list of speakers is closed
    list-empty = Nobody is on the list
    floor-ask = Ask for the floor
    floor-leave-list = Leave the list
    floor-give = Give the floor
    floor-end-statement = End the statement
    list-close = Close the list
    list-reopen = Reopen the list
    speeches-limit = Limit statements
    right-of-reply = Right of reply
    explanation-of-vote = Explanation of vote

    # Points and motions
    point-of-order = Point of order
    point-raise = Raise a point of order
    point-rule = Rule on the point of order
    ruling = Ruling
    appeal = Appeal against the ruling
    motion = Motion
    motion-move = Move
    motion-second = Second
    motion-withdraw = Withdraw the motion
    motions-pending = Motions waiting, in order of precedence
    motion-none-pending = No motion is waiting
    motion-speaks-for = Speak for the motion
    motion-speaks-against = Speak against the motion
    motion-put = Put the motion to the vote

    # What the presiding officer does
    meeting-open = Open the meeting
    meeting-suspend = Suspend the meeting
    meeting-resume = Resume the meeting
    meeting-adjourn = Adjourn the meeting
    meeting-is-open = The meeting is open
    meeting-is-suspended = The meeting is suspended
    meeting-is-adjourned = The meeting is adjourned
    meeting-number = Meeting {number}
    voting-begin = Open the voting
    voting-close = Close the voting
    voting-announce = Announce the result
    put-to-the-vote = Put to the vote
    adopt-without-vote = Adopt without a vote
    any-objection = Is there any objection?
    objection = Objection
    method-show-of-hands = Show of hands
    method-recorded-vote = Recorded vote
    method-roll-call = Roll-call vote
    method-secret-ballot = Secret ballot
    lot-draw = Draw the lot
    lot-drawn = Drawn by lot: {name}
    roll-call-next = Next to be called
    roll-call-pass = Pass
    roll-call-no-answer = No answer
    call-the-roll = Call the roll
    casting-vote = Casting vote
    chair-hand-over = Hand over the chair
    item-take-up = Take up an item

    # What came of it
    outcome-adopted = Adopted
    outcome-approved = Approved
    outcome-agreed = Agreed
    outcome-rejected = Rejected
    outcome-vetoed = Not adopted: a permanent member voted against (veto)
    outcome-vetoed-by = Not adopted: {names} voted against (veto)
    outcome-insufficient-votes = Not adopted: the required number of votes was not reached
    outcome-no-quorum = No decision: there is no quorum
    outcome-equally-divided = Votes equally divided
    outcome-second-vote = A second vote is taken within {hours, plural, one {# hour} other {#
      hours}}
    outcome-casting-vote = Votes equally divided: the presiding officer has a casting vote
    outcome-ruling-stands = The ruling stands
    outcome-ruling-overturned = The ruling is overturned
    outcome-motion-carried = The motion is carried
    outcome-motion-lost = The motion is lost
    outcome-without-vote = Adopted without a vote
    required-votes = {count, plural, one {# vote required} other {# votes required}}
    required-quorum = Quorum: {count} of {members}
    quorum-reached = There is a quorum
    quorum-missing = There is no quorum
    majority-required = Majority required
    result = Result
    result-why = Why this result

    # Documents
    document-draft = Draft
    document-draft-resolution = Draft resolution
    document-amendment = Amendment
    document-sponsors = Sponsors
    document-become-sponsor = Become a sponsor
    document-consolidated = Consolidated text
    document-inserted = Inserted
    document-deleted = Deleted
    document-paragraph = Paragraph {number}
    document-preambular = Preambular paragraphs
    document-operative = Operative paragraphs
    document-withdraw = Withdraw
    document-separate-vote = Separate vote
    document-compare = Compare

    # The record
    record-log = Log
    record-verify = Verify
    record-genuine = The record is genuine: nothing in it has been changed
    record-not-genuine = The record does not agree with its proof
    record-download = Download
    record-entry = Entry {number}
    record-entries = {count, plural, one {# entry} other {# entries}}
    record-device = Device
    record-time = Time
    record-day = Day
    record-by = By
    record-rule = Rule
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
    error-row = Row {number}: {text}
    error-row-columns = {count, plural, one {# column} other {# columns}} found, {required} expected
    error-row-member-unknown = No member is called {name}
    error-row-twice = {name} stands here twice
    error-row-vote-unknown = {text} is no vote

    # Connection
    connection-live = Live
    connection-reconnecting = Reconnecting
    connection-offline = Offline
    connection-as-of = As of {time}

    # Joining
    join-title = Join the meeting
    join-short-code = Short code
    join-scan = Scan this code with your telephone
    join-your-delegation = Your delegation
    join-as-public = Follow as a member of the public
    join-code-unknown = No meeting has this code

    # Settings and keys
    sound-on = Sound on
    sound-off = Sound off
    key-map = Keyboard
    appearance-dark = Dark
    appearance-light = Light
    appearance-as-device = As the device
    language-choose = Choose a language

    # Buttons and forms
    confirm = Confirm
    cancel = Cancel
    preview = Preview
    send = Send
    save = Save
    close = Close
    search = Search
    yes = Yes
    no = No
    total = Total
    reason = Reason
    seconds = {count, plural, one {# second} other {# seconds}}
    minutes = {count, plural, one {# minute} other {# minutes}}
    """#
}
