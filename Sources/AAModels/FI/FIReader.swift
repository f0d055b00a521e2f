/// Reads FI documents: XML as FIPs send it, well-formed or nearly so.
public struct FIReader: Sendable {
    /// What to do with a document that is not well-formed XML.
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

    /// Reads one document, whole.
    ///
    /// A document that breaks off is refused in both modes. A well-formed one gives the same result in both.
    ///
    /// - Throws: ``AAModelsError`` with ``AAModelsError/Code/malformedDocument``, ``AAModelsError/Code/refusedConstruct``,
    ///   ``AAModelsError/Code/limitExceeded`` or ``AAModelsError/Code/notFinancialInformation``, and the place.
    public func read(_ bytes: [UInt8]) throws(AAModelsError) -> FIDocument {
        guard bytes.count <= limits.maximumBytes else {
            throw AAModelsError(
                .limitExceeded, "a document of \(bytes.count) bytes; the limit is \(limits.maximumBytes)")
        }
        guard !bytes.isEmpty else { throw AAModelsError(.malformedDocument, "the document is empty") }
        try XMLEncoding.check(bytes)
        guard mode == .recovering, let unwrapped = try FIBase64Wrapper.content(of: bytes) else {
            return try read(bytes, findings: [])
        }
        try XMLEncoding.check(unwrapped)
        return try read(unwrapped, findings: [.base64Wrapper])
    }

    private func read(
        _ bytes: [UInt8], findings: [FIDiagnostic.Kind]
    ) throws(AAModelsError) -> FIDocument {
        var decoder = FIDecoder(bytes, in: bytes.indices, isRecovering: mode == .recovering, limits: limits)
        for finding in findings { decoder.log.note(finding, at: nil) }
        return try decoder.document()
    }
}
