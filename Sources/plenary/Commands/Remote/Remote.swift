import ArgumentParser

struct Remote: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes part in meetings on a server that runs elsewhere.",
    discussion: """
      Join once; the session is kept in $XDG_STATE_HOME/plenary/sessions.json (or under \
      ~/.local/state), which only its owner may read. PLENARY_TOKEN takes its place in scripts. \
      The server is --server, else PLENARY_SERVER, else the one that was joined last.

      EXAMPLES:
        plenary remote join http://localhost:8014/join/ovNJ-w-B0ryGxiYvAl4WCQ
        plenary remote show
        plenary remote in-order
        plenary remote give open-voting on='{"proposal":"A/C.3/69/L.28/Rev.1"}'
        plenary remote vote in-favour
        plenary remote watch

      Exit codes: 0 it is done; 1 the server refused: out of order, not allowed, too late; 2 the \
      input cannot be used, or no server answers.
      """,
    subcommands: [
      RemoteJoin.self, RemoteLeave.self, RemoteMeetings.self, RemoteShow.self,
      RemoteInOrder.self, RemoteGive.self, RemoteVote.self, RemoteWatch.self, RemoteExport.self,
    ])
}
