private import CZlib

/// Compression by zlib, without its own header, as ZIP archives hold it.
enum Deflate {
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      // A uInt counts the bytes; archives are bounded far below it.
      UInt32(truncatingIfNeeded: crc32(0, buffer.baseAddress, uInt(buffer.count)))
    }
  }

  /// - Returns: nil where the bytes do not unfold to exactly `size` bytes.
  static func inflate(_ packed: ArraySlice<UInt8>, to size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard
      inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { inflateEnd(&stream) }
    var succeeded = false
    var input = Array(packed)
    // One byte more than was claimed, so that more is noticed.
    let unpacked = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(size + 1)
        let status = CZlib.inflate(&stream, Z_FINISH)
        count = size + 1 - Int(stream.avail_out)
        succeeded = status == Z_STREAM_END && count == size
      }
    }
    return succeeded ? unpacked : nil
  }

  static func deflate(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let prepared = deflateInit2_(
      &stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard prepared == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var succeeded = false
    var input = bytes
    let bound = Int(deflateBound(&stream, uLong(bytes.count)))
    let packed = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(bound)
        let status = CZlib.deflate(&stream, Z_FINISH)
        count = bound - Int(stream.avail_out)
        succeeded = status == Z_STREAM_END
      }
    }
    return succeeded ? packed : nil
  }
}
