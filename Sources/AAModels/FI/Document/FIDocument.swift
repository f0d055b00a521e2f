/// Financial information as a FIP or a provider sent it: read whole, or not at all.
public struct FIDocument: Sendable {
    /// The account and what is known of it; of the first one, if there are several.
    public let account: Account
    /// The other accounts of a provider's body, and of documents that were written one behind the other.
    public let furtherAccounts: [Account]
    /// Everything that was odd, in the order of the document.
    public let diagnostics: [FIDiagnostic]
    /// Documents in a provider's body that could not be read beside the others; each has a diagnostic too.
    public let refusals: [Refusal]

    /// Puts a document together.
    public init(
        _ account: Account, furtherAccounts: [Account] = [], diagnostics: [FIDiagnostic] = [], refusals: [Refusal] = []
    ) {
        self.account = account
        self.furtherAccounts = furtherAccounts
        self.diagnostics = diagnostics
        self.refusals = refusals
    }

    /// All accounts, in the order of the document.
    public var accounts: [Account] { [account] + furtherAccounts }

    /// The kind of the first account.
    public var fiType: FIType { account.fiType }
    /// The generation that the first account's fields belong to.
    public var generation: FIGeneration { account.generation }
    /// The `version` the first account claims.
    public var version: String? { account.version }
    /// What the first account holds.
    public var content: Content { account.content }

    /// The first account, if it is a deposit.
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
