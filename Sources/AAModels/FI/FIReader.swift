/// Reads FI documents as FIPs and providers send them: XML, well-formed or nearly so, any provider's JSON, or both in wrappers.
public struct FIReader: Sendable {
    /// What to do with a document that is not well-formed.
    public enum Mode: Hashable, Sendable {
        /// Refuse it, with the place.
        case strict
        /// Repair what FIPs are known to break, with a diagnostic each; refuse the rest.
        case recovering
    }

    /// What to do with a document that is not well-formed.
    public let mode: Mode
    /// When to give up.
    public let limits: FILimits

    /// Makes a reader; it can read any number of documents.
    public init(mode: Mode = .recovering, limits: FILimits = FILimits()) {
        self.mode = mode
        self.limits = limits
    }

    /// Reads a document, whole: an account, or all accounts of a provider's body.
    ///
    /// What the bytes are is found by their shape: XML, JSON of any dialect, a body with accounts somewhere in it, and each of them
    /// in base64, in a CDATA section or in a string of JSON. A document that breaks off is refused in both modes. A well-formed one
    /// gives the same result in both.
    ///
    /// Where several documents stand in a body's strings and one of them cannot be read, recovering mode reads the others and keeps the
    /// error in ``FIDocument/refusals``; strict mode refuses the body.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - expected: The kind of account, for documents that do not say theirs.
    /// - Throws: ``AAModelsError`` with ``AAModelsError/Code/malformedDocument``, ``AAModelsError/Code/refusedConstruct``,
    ///   ``AAModelsError/Code/limitExceeded`` or ``AAModelsError/Code/notFinancialInformation``, and the place.
    public func read(_ bytes: [UInt8], expecting expected: FIType? = nil) throws(AAModelsError) -> FIDocument {
        guard bytes.count <= limits.maximumBytes else {
            throw AAModelsError(
                .limitExceeded, "a document of \(bytes.count) bytes; the limit is \(limits.maximumBytes)")
        }
        guard !bytes.isEmpty else { throw AAModelsError(.malformedDocument, "the document is empty") }
        var decoder = FIDecoder(isRecovering: mode == .recovering, limits: limits, expected: expected)
        return try decoder.document(bytes)
    }
}
