import FoundationEssentials
import PlenaryRecord

extension Hash {
  var data: Data { Data(bytes) }
}

extension Salt {
  var data: Data { Data(bytes) }
}

extension [UInt8] {
  var data: Data { Data(self) }
}

extension Head {
  /// The head after an entry, by its commitment.
  init(sequence: Int64, commitment: Hash) {
    self.init(sequence: sequence, hash: MerkleTree.leafHash(of: commitment.bytes))
  }
}

/// GRDB has an error of that name too.
typealias RecordError = PlenaryRecord.RecordError
