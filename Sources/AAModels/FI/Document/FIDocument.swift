/// One account's financial information, as a FIP sent it: read whole, or not at all.
public struct FIDocument: Sendable {
    /// The kind of account, in the API's words; ``FIType/other`` if it cannot be told.
    public let fiType: FIType
    /// The generation that the fields belong to.
    public let generation: FIGeneration
    /// The `version` the document claims.
    public let version: String?
    /// The namespace of the `Account` element.
    public let namespace: String?
    /// The account.
    public let content: Content
    /// More accounts, where documents were written one behind the other. Only in recovering mode, with a diagnostic.
    public let furtherContents: [Content]
    /// Everything that was odd, in the order of the document.
    public let diagnostics: [FIDiagnostic]

    /// Puts a document together.
    public init(
        fiType: FIType, generation: FIGeneration, version: String?, namespace: String? = nil, content: Content,
        furtherContents: [Content] = [], diagnostics: [FIDiagnostic] = []
    ) {
        self.fiType = fiType
        self.generation = generation
        self.version = version
        self.namespace = namespace
        self.content = content
        self.furtherContents = furtherContents
        self.diagnostics = diagnostics
    }

    /// The account in what all types have in common; `nil` if its type is not known.
    public var account: (any FIAccount)? { content.account }

    /// The account, if it is a deposit.
    public var deposit: DepositAccount? {
        if case .deposit(let account) = content { account } else { nil }
    }

    /// The document itself, if nothing of the given kinds was odd about it.
    ///
    /// - Parameter kinds: The kinds that count as errors; by default all that mean the document broke the format.
    /// - Throws: ``AAModelsError/Code/finding`` with the path and place of the first one. Where not all could be listed
    ///   (``FIDiagnostic/Kind/diagnosticsCut``) it throws too, as one of the kinds may be among the others.
    @discardableResult
    public func checking(
        _ kinds: Set<FIDiagnostic.Kind> = FIDiagnostic.Kind.formatBreaks
    ) throws(AAModelsError) -> FIDocument {
        let finding = diagnostics.first { kinds.contains($0.kind) || $0.kind == .diagnosticsCut }
        if let finding {
            throw AAModelsError(
                .finding, "\(finding.kind): \(finding.action)", place: finding.place, path: finding.path)
        }
        return self
    }
}
