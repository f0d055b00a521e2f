import AACore

extension FIDecoder {
    /// Reads a document of any form.
    ///
    /// - Throws: ``AAModelsError/Code/notFinancialInformation`` if it has no account, and as ``read(_:wrappers:)``.
    mutating func document(_ bytes: [UInt8]) throws(AAModelsError) -> FIDocument {
        try read(bytes)
        guard let first = accounts.first else {
            throw AAModelsError(.notFinancialInformation, "the document holds no account")
        }
        return FIDocument(
            first, furtherAccounts: Array(accounts.dropFirst()), diagnostics: log.all, refusals: refusals)
    }

    /// Reads the accounts of a text of any form.
    ///
    /// - Parameter wrappers: How many wrappers it was taken out of.
    mutating func read(_ bytes: [UInt8], wrappers: Int = 0) throws(AAModelsError) {
        guard wrappers <= 4 else { throw AAModelsError(.limitExceeded, "a document stands in more than 4 wrappers") }
        try XMLEncoding.checkWidth(of: bytes)
        if FITextForm(of: bytes) == .json { return try json(bytes, wrappers: wrappers) }
        try XMLEncoding.check(bytes)
        if isRecovering, let document = try FIBase64Wrapper.content(of: bytes) {
            log.note(.base64Wrapper, at: nil, path: FIPath())
            return try read(document, wrappers: wrappers + 1)
        }
        if isRecovering, let section = Self.sectionOfJSON(bytes) {
            log.move(to: bytes)
            log.note(.cdataWrapper, at: section.lowerBound, path: FIPath())
            return try json(Array(bytes[section]), wrappers: wrappers + 1)
        }
        try xml(bytes, wrappers: wrappers)
    }

    /// Where JSON stands in a CDATA section that has nothing around it.
    private static func sectionOfJSON(_ bytes: [UInt8]) -> Range<Int>? {
        let blank = XMLCharacters.isBlank
        let text = bytes[(bytes.firstIndex { !blank($0) } ?? 0)..<((bytes.lastIndex { !blank($0) } ?? -1) + 1)]
        guard text.starts(with: "<![CDATA[".utf8), text.suffix(3).elementsEqual("]]>".utf8), text.count >= 12 else {
            return nil
        }
        let section = text.startIndex + 9..<text.endIndex - 3
        return FITextForm(of: bytes[section]) == .json ? section : nil
    }

    /// Reads the accounts of an XML text. In recovering mode other elements may stand beside them.
    private mutating func xml(_ bytes: [UInt8], wrappers: Int) throws(AAModelsError) {
        log.move(to: bytes)
        scan(FIScanner(bytes, in: bytes.indices, isRecovering: isRecovering, limits: limits))
        let count = accounts.count
        var roots = FIRoots()
        while case .start(let name) = try next() {
            switch try root(name, after: roots) {
            case .account:
                accounts.append(try account(name))
                roots.hasAccount = true
            case .wrapper(let section):
                roots.isWrapped = true
                guard FITextForm(of: bytes[section]) != .json else {
                    return try read(Array(bytes[section]), wrappers: wrappers + 1)
                }
                scan(FIScanner(bytes, in: section, isRecovering: isRecovering, limits: limits))
            case .foreign(let refusal): roots.refusal = roots.refusal ?? refusal
            }
        }
        if accounts.count == count, let refusal = roots.refusal { throw refusal }
    }

    /// Tells what the root element is whose start tag was just scanned. One that is no account is read to its end.
    mutating func root(_ name: XMLName, after others: FIRoots) throws(AAModelsError) -> FIRoots.Kind {
        if isAccount(name) { return .account }
        let refusal = AAModelsError(
            .notFinancialInformation, "the document's element is not Account", place: log.place(at: name.offset))
        if let section = try foreignRoot(orThrow: refusal), others.mayBeWrapped {
            guard case .finished = try next() else { throw refusal }
            log.note(.cdataWrapper, at: section.lowerBound, element: text(of: name.local))
            return .wrapper(section)
        }
        log.note(.foreignRoot, at: name.offset, element: text(of: name.range))
        return .foreign(refusal)
    }

    private mutating func isAccount(_ name: XMLName) -> Bool {
        if Self.account.exactMatch(scanner.name(name.local)) != nil { return true }
        guard Self.account.isVariant(scanner.name(name.local)) else { return false }
        log.note(.nameVariant, at: name.offset, element: text(of: name.range))
        return true
    }

    /// Reads a root element that is no account to its end; where its CDATA section stands, if it holds that and nothing else.
    ///
    /// - Throws: `refusal` where it breaks off or is not well-formed, as a page of HTML is.
    private mutating func foreignRoot(orThrow refusal: AAModelsError) throws(AAModelsError) -> Range<Int>? {
        var section: Range<Int>?
        var (depth, isOnly) = (1, true)
        while depth > 0 {
            let event: XMLEvent
            do { event = try next() } catch { throw error.code == .malformedDocument ? refusal : error }
            switch event {
            case .start: (depth, isOnly) = (depth + 1, false)
            case .end: depth -= 1
            case .text(let text):
                isOnly = isOnly && section == nil && scanner.isSection(text)
                section = text.range
            case .finished: return nil
            }
        }
        return isOnly ? section : nil
    }

    private static let account = FIName("Account")
}
