internal import CZlib

/// Compression as RFC 1951 has it.
enum Deflate {
    /// Unpacks data that must give `size` bytes, neither more nor less; no more than those are ever made.
    static func inflate(_ data: ArraySlice<UInt8>, size: Int, entry: Int) throws(AAArchiveError) -> [UInt8] {
        // Both are numbers of 32 bits in the archive, which is what zlib counts in.
        guard let room = UInt32(exactly: size), let length = UInt32(exactly: data.count) else {
            throw AAArchiveError(.limitExceeded, "the entry is larger than zlib takes at once", entry: entry)
        }
        var result = Z_MEM_ERROR
        var (isWhole, isFull) = (false, false)
        // One byte of room at least, as zlib takes no null pointer.
        let content = unsafe [UInt8](unsafeUninitializedCapacity: max(1, size)) { output, count in
            var stream = unsafe z_stream()
            unsafe data.withUnsafeBufferPointer { input in
                unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.avail_in = length
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = room
                // zlib remembers where the stream is, so it stays in place from here to its end.
                unsafe withUnsafeMutablePointer(to: &stream) { stream in
                    guard unsafe czlib_begin_raw_inflate(stream) == Z_OK else { return }
                    result = unsafe CZlib.inflate(stream, Z_FINISH)
                    _ = unsafe inflateEnd(stream)
                }
            }
            count = size - Int(unsafe stream.avail_out)
            isFull = unsafe stream.avail_out == 0
            isWhole = unsafe isFull && stream.avail_in == 0
        }
        if result == Z_STREAM_END && isWhole { return content }
        if result == Z_MEM_ERROR {
            throw AAArchiveError(.outOfMemory, "zlib found no memory to work in", entry: entry)
        }
        guard result == Z_STREAM_END || result == Z_BUF_ERROR && isFull else {
            throw AAArchiveError(.corruptData, "the entry's data is not deflate, or not all of it", entry: entry)
        }
        throw AAArchiveError(.sizeMismatch, "the entry does not unpack to the size in the directory", entry: entry)
    }
}
