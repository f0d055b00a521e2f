import AACore

extension FIDecoder {
    /// Reads the accounts of a JSON text, and those of the documents in its strings.
    mutating func json(_ bytes: [UInt8], wrappers: Int) throws(AAModelsError) {
        var bytes = bytes
        log.move(to: bytes)
        if bytes.starts(with: FITextForm.byteOrderMark) {
            log.note(.byteOrderMark, at: 0)
            bytes.removeFirst(3)
            log.move(to: bytes)
        }
        let (tape, findings) = try self.findings(in: bytes)
        let (around, count) = (origin, accounts.count)
        for finding in findings {
            let place = finding.place
            origin = FIOrigin(dialect: finding.dialect, fip: place.fip ?? around.fip, link: place.link ?? around.link)
            switch finding.content {
            case .account(let account):
                try self.account(account, of: tape)
            case .document(let document, let isBase64):
                try self.document(document, isBase64: isBase64, at: finding, in: bytes, wrappers: wrappers)
                log.move(to: bytes)
            case .nothing:
                log.note(.withoutData, at: finding.offset, path: place.path)
            case .repeatedMember:
                log.note(.duplicateMember, at: finding.offset, path: place.path)
            }
        }
        guard accounts.count == count else { return }
        throw AAModelsError(
            .notFinancialInformation,
            findings.isEmpty ? "the JSON holds no account" : "the JSON names accounts, and has the data of none",
            place: TextPlace(offset: 0, in: bytes))
    }

    /// What stands in a JSON text.
    func findings(in bytes: [UInt8]) throws(AAModelsError) -> (JSONTape, [FIJSONFinding]) {
        func index(findsRows: Bool) throws(AAModelsError) -> JSONTape {
            try JSONTape(bytes, isRecovering: isRecovering, limits: limits, findsRows: findsRows)
        }
        var tape = try index(findsRows: rowScanner.isEnabled)
        var finder = FIJSONFinder(tape)
        if finder.hasStrayRows {
            // There may be documents in them.
            tape = try index(findsRows: false)
            finder = FIJSONFinder(tape)
        }
        return (tape, finder.findings)
    }

    private mutating func account(_ account: FIJSONAccount, of tape: JSONTape) throws(AAModelsError) {
        scan(FIScanner(account, of: tape, isRecovering: isRecovering, limits: limits))
        kind = account.fiType
        if case .start(let name) = try next() { accounts.append(try self.account(name)) }
        kind = nil
    }

    /// Reads a document that stood in a string of JSON.
    private mutating func document(
        _ document: [UInt8], isBase64: Bool, at finding: FIJSONFinding, in bytes: [UInt8], wrappers: Int
    ) throws(AAModelsError) {
        let path = finding.place.path
        if isBase64, !isRecovering {
            let place = TextPlace(offset: finding.offset, in: bytes)
            throw AAModelsError(.malformedDocument, "a document is in base64", place: place, path: path.text())
        }
        origin.dialect = .xml
        let (count, known) = (accounts.count, log)
        log.note(isBase64 ? .base64Wrapper : .textWrapper, at: finding.offset, path: path)
        do { try read(document, wrappers: wrappers + 1) } catch {
            // A message may hold markup that is no document.
            guard error.code == .notFinancialInformation, accounts.count == count else { throw error }
            log = known
        }
    }
}
