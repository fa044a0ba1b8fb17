import PlenaryRecord

extension Head {
  /// The head after an entry, by its commitment.
  init(sequence: Int64, commitment: Hash) {
    self.init(sequence: sequence, hash: MerkleTree.leafHash(of: commitment.bytes))
  }
}

/// GRDB has an error of that name too.
typealias RecordError = PlenaryRecord.RecordError
