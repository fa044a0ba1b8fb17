/// What an organisation publishes of its log for outside witnesses: tiles and a checkpoint, as
/// C2SP tlog-tiles has it. It shows commitments only, so nothing of a closed meeting.
public enum Publication {
  /// The content of a tile.
  ///
  /// - Throws: `corrupt` when the store holds fewer hashes.
  public static func bytes(
    of tile: Tile, in store: some RecordStore
  ) async throws(RecordError) -> [UInt8] {
    let start = tile.index * Int64(Tile.fullWidth)
    switch tile.content {
    case .hashes(let level):
      return try await store.treeHashes(level: level, from: start, count: tile.width)
        .flatMap(\.bytes)
    case .entries:
      let entries = try await store.readLog(from: start, limit: tile.width)
      guard entries.count == tile.width else { throw .missingHashes(level: 0, from: start) }
      return entries.flatMap { [0, UInt8(Hash.byteCount)] + $0.commitment.bytes }
    }
  }

  /// Writes every tile of the log and then its checkpoint into a directory, which any web server
  /// can serve as it is. Tiles never change, so full ones that are there already are kept.
  ///
  /// - Parameters:
  ///   - checkpoint: a checkpoint of the store's log.
  ///   - directory: made if absent.
  public static func write(
    _ checkpoint: SignedNote, of store: some RecordStore, toDirectory directory: String
  ) async throws(RecordError) {
    guard let signed = checkpoint.checkpoint(signedBy: store.verifierKey) else {
      throw RecordError(
        .wrongKey, "The checkpoint is not one of the log \(store.verifierKey.name)",
        hint: "Sign a new checkpoint with the key of this log")
    }
    for tile in Tile.all(forTreeOfSize: signed.tree.size) {
      let path = "\(directory)/\(tile.path)"
      if tile.width == Tile.fullWidth, NewFile.exists(path) { continue }
      try NewFile.write(try await bytes(of: tile, in: store), to: path)
    }
    // Last, so that whoever sees the checkpoint finds its tiles.
    try NewFile.write(Array(checkpoint.string.utf8), to: "\(directory)/checkpoint")
  }

  /// The proof that one entry is in the log, as a text file of C2SP tlog-proof.
  ///
  /// It is for the entry's commitment; who gets it also needs the salt and the envelope.
  ///
  /// - Precondition: the checkpoint is of the store's log and covers the entry.
  public static func proof(
    of entry: Entry, under checkpoint: SignedNote, in store: some RecordStore
  ) async throws(RecordError) -> String {
    guard let signed = checkpoint.checkpoint(signedBy: store.verifierKey) else {
      throw RecordError(
        .wrongKey, "The checkpoint is not one of the log \(store.verifierKey.name)",
        hint: "Sign a new checkpoint with the key of this log")
    }
    let hashes = try await store.inclusionProof(
      of: entry.logIndex, inTreeOfSize: signed.tree.size)
    let lines = ["c2sp.org/tlog-proof@v1", "index \(entry.logIndex)"] + hashes.map(\.base64)
    return lines.joined(separator: "\n") + "\n\n" + checkpoint.string
  }
}
