import AACore
import AACrypto
import AAModels
import AAProviders
import AAStore

/// Decrypts and reads the accounts of a delivery.
struct DocumentReading {
    let reader: FIReader
    let observer: any Observer
    /// The days that transactions were asked for; `nil` if none were.
    let asked: FIDataRange?

    /// All accounts' documents, or an error.
    func documents(
        of accounts: [FetchedAccount], in session: SessionID, at time: Timestamp, keys: SessionKeyPair
    ) throws(AAFlowError) -> [FetchedDocument] {
        var documents: [FetchedDocument] = []
        for account in accounts {
            let plaintext = try open(account, with: keys)
            let document = try read(plaintext, of: account)
            try IdentityCheck(account: account).check(document)
            observer.observe(
                FlowEvent.documentRead(
                    session, fip: account.fip, bytes: plaintext.count, rows: document.rowCount,
                    findings: document.diagnostics.count))
            let record = DocumentRecord(
                session: session, fip: account.fip, link: account.link, fetchedAt: time, plaintext: plaintext)
            let coverage = asked.flatMap { FICoverage(of: document.content, asked: $0, fetchedAt: time) }
            documents.append(FetchedDocument(record: record, document: document, coverage: coverage))
            if let coverage, !coverage.gaps.isEmpty {
                observer.observe(
                    FlowEvent.documentIncomplete(session, fip: account.fip, missingDays: coverage.missingDays))
            }
        }
        return documents
    }

    private func open(_ account: FetchedAccount, with keys: SessionKeyPair) throws(AAFlowError) -> [UInt8] {
        do { return try account.open(with: keys) } catch {
            throw AAFlowError(
                .undecryptable, "an account of \(account.fip): \(error.reason)", retry: .withNewRequest, cause: error)
        }
    }

    private func read(_ plaintext: [UInt8], of account: FetchedAccount) throws(AAFlowError) -> FIDocument {
        do { return try reader.read(plaintext) } catch {
            throw AAFlowError(
                .unreadableDocument, "an account of \(account.fip): \(error)", retry: .withNewRequest, cause: error)
        }
    }
}

extension FIDocument {
    /// How many transactions the document holds, where their form is known.
    fileprivate var rowCount: Int { deposit?.transactions?.rows.count ?? 0 }
}
