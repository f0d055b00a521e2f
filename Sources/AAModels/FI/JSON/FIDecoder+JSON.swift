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
        let tape = try JSONTape(bytes, isRecovering: isRecovering, limits: limits)
        let (around, count) = (origin, accounts.count)
        let findings = FIJSONFinder(tape).findings
        for finding in findings {
            origin = finding.origin.within(around)
            switch finding.content {
            case .account(let account):
                scan(FIScanner(account, of: tape, isRecovering: isRecovering, limits: limits))
                kind = account.fiType
                guard case .start(let name) = try next() else { continue }
                accounts.append(try self.account(name))
                kind = nil
            case .document(let document, let isBase64):
                let place = TextPlace(offset: finding.offset, in: bytes)
                try self.document(document, isBase64: isBase64, at: place, path: finding.path, wrappers: wrappers)
                log.move(to: bytes)
            case .nothing:
                log.note(.withoutData, at: finding.offset, path: finding.path)
            }
        }
        guard accounts.count == count else { return }
        throw AAModelsError(
            .notFinancialInformation,
            findings.isEmpty ? "the JSON holds no account" : "the JSON names accounts, and has the data of none",
            place: TextPlace(offset: 0, in: bytes))
    }

    /// Reads a document that stood in a string of JSON.
    private mutating func document(
        _ bytes: [UInt8], isBase64: Bool, at place: TextPlace, path: FIPath, wrappers: Int
    ) throws(AAModelsError) {
        if isBase64, !isRecovering {
            throw AAModelsError(.malformedDocument, "a document is in base64", place: place, path: path.text())
        }
        log.note(isBase64 ? .base64Wrapper : .textWrapper, at: place.offset, path: path)
        let count = accounts.count
        do { try read(bytes, wrappers: wrappers + 1) } catch {
            // A message may hold markup that is no document.
            guard error.code == .notFinancialInformation, accounts.count == count else { throw error }
        }
    }
}
