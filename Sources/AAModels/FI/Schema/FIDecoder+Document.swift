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
        return FIDocument(first, furtherAccounts: Array(accounts.dropFirst()), diagnostics: log.all)
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
        var refusal: AAModelsError?
        var isWrapped = false
        while case .start(let name) = try next() {
            if isAccount(name) {
                accounts.append(try account(name))
                continue
            }
            let foreign = AAModelsError(
                .notFinancialInformation, "the document's element is not Account", place: log.place(at: name.offset))
            if let section = try foreignRoot(orThrow: foreign), !isWrapped, accounts.count == count, refusal == nil {
                guard case .finished = try next() else { throw foreign }
                log.note(.cdataWrapper, at: section.lowerBound, element: text(of: name.local))
                isWrapped = true
                guard FITextForm(of: bytes[section]) != .json else {
                    return try read(Array(bytes[section]), wrappers: wrappers + 1)
                }
                scan(FIScanner(bytes, in: section, isRecovering: isRecovering, limits: limits))
            } else {
                log.note(.foreignRoot, at: name.offset, element: text(of: name.range))
                refusal = refusal ?? foreign
            }
        }
        if accounts.count == count, let refusal { throw refusal }
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

    /// Reads the account whose start tag was just scanned, to its end.
    mutating func account(_ name: XMLName) throws(AAModelsError) -> FIDocument.Account {
        let place = name.offset
        let index = accounts.count + 1
        let namespace = scanner.namespace(ofPrefix: name.prefix)
        let attributes = scanner.attributes.filter { !$0.isDuplicate }
        func attribute(_ wanted: String) -> String? {
            attributes.first { scanner.name($0.name.local).elementsEqual(wanted.utf8) }
                .map { scanner.text(of: $0.value).withoutOuterBlanks }
        }
        let version = attribute("version").flatMap { $0.isEmpty ? nil : $0 }
        let fiType = fiType(attribute: attribute("type"), namespace: namespace, at: place, index: index)
        let type = FIAccountTypes.type(of: fiType)
        form = type?.form
        markers = FIGenerationMarkers()
        let content = try content(of: type, index: index == 1 ? nil : index)
        let generation = generation(version: version, at: place, index: index)
        return FIDocument.Account(
            fiType: fiType, generation: generation, version: version, namespace: namespace, origin: origin,
            content: content)
    }

    private mutating func content(
        of type: (any FIAccountRecord.Type)?, index: Int?
    ) throws(AAModelsError) -> FIDocument.Content {
        if let type { return try typed(type, index: index) }
        log.path.append("Account", index: index)
        defer { log.path.removeLast() }
        return .unknown(try element())
    }

    private mutating func typed<Account: FIAccountRecord>(
        _: Account.Type, index: Int?
    ) throws(AAModelsError) -> FIDocument.Content {
        let account: Account = try record(named: "Account", index: index)
        return account.content
    }

    private mutating func fiType(
        attribute: String?, namespace: String?, at offset: Int, index: Int
    ) -> FIType {
        let byAttribute = FIWireNames.type(ofAttribute: attribute)
        let byNamespace = FIWireNames.type(ofNamespace: namespace)
        if let byAttribute, let byNamespace, byAttribute != byNamespace {
            noteAccount(.typeMismatch, at: offset, index: index)
        }
        // One provider's guide prints `certificates_deposit` as the type of every kind.
        let isCopied = byAttribute == .certificateOfDeposit
        let told = isCopied ? byNamespace ?? kind ?? byAttribute : byAttribute ?? byNamespace ?? kind
        if let told { return told }
        if let expected {
            noteAccount(.assumedType, at: offset, index: index)
            return expected
        }
        noteAccount(.unknownType, at: offset, index: index)
        return .other
    }

    /// The generation that most fields belong to; the version's where the fields leave it open.
    private mutating func generation(
        version: String?, at offset: Int, index: Int
    ) -> FIGeneration {
        if markers.areMixed { noteAccount(.mixedGenerations, at: offset, index: index) }
        let claimed = FIGeneration(version: version, in: form)
        guard let found = markers.majority else { return claimed ?? form?.generations.first?.generation ?? .v1 }
        if version != nil, claimed != found { noteAccount(.versionMismatch, at: offset, index: index) }
        return found
    }

    private mutating func noteAccount(_ kind: FIDiagnostic.Kind, at offset: Int, index: Int) {
        var path = FIPath()
        path.append("Account", index: index == 1 ? nil : index)
        log.note(kind, at: offset, path: path)
    }
}
