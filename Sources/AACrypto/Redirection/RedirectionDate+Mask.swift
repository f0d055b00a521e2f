import AACore

extension RedirectionDate {
    /// The text of `fi` or `requestorType`: base64 of the value's bytes XOR the date's digits, repeated.
    ///
    /// It hides nothing, as the date stands beside it in the URL. Percent-encode it there: it may hold `+`, `/` and `=`.
    public func mask(_ value: String) -> String {
        Base64.encode(combined(Array(value.utf8)))
    }

    /// The value behind a received `fi` or `requestorType`.
    ///
    /// - Throws: ``AACryptoError/Code/malformedText`` if it is no strict base64, or no UTF-8 under this date.
    public func unmask(_ text: String) throws(AACryptoError) -> String {
        let bytes: [UInt8]
        do { bytes = try Base64.decode(text) } catch {
            throw AACryptoError(.malformedText, "the masked field is not strict base64: \(error.reason)")
        }
        guard let value = String(validating: combined(bytes), as: UTF8.self) else {
            throw AACryptoError(.malformedText, "the masked field is no text under this date")
        }
        return value
    }

    private func combined(_ bytes: [UInt8]) -> [UInt8] {
        let key = Array(text.utf8)
        return bytes.enumerated().map { $0.element ^ key[$0.offset % key.count] }
    }
}
