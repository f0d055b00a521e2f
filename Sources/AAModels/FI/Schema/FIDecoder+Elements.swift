import AACore

extension FIDecoder {
    /// Builds the element whose start tag was just scanned as a tree, without recursion, and notes why.
    mutating func element(noting kind: FIDiagnostic.Kind) throws(AAModelsError) -> FIElement {
        guard let name = scanner.open.last else { return FIElement(name: "") }
        log.note(kind, at: name.offset, element: text(of: name.range))
        return try element()
    }

    /// Builds the element whose start tag was just scanned as a tree, without recursion.
    mutating func element() throws(AAModelsError) -> FIElement {
        guard let name = scanner.open.last else { return FIElement(name: "") }
        var open = [opened(name)]
        while true {
            switch try next() {
            case .start(let name):
                open.append(opened(name))
            case .text(let text):
                open[open.count - 1].text += scanner.text(of: text).withoutOuterBlanks
            case .end, .finished:
                let element = open.removeLast()
                guard !open.isEmpty else { return element }
                open[open.count - 1].children.append(element)
            }
        }
    }

    private mutating func opened(_ name: XMLName) -> FIElement {
        if !scanner.repairs.isEmpty {
            var path = log.path
            path.append(text(of: name.local))
            noteRepairs(at: path)
        }
        let attributes = scanner.attributes.filter { !scanner.declaresNamespace($0) }.map { attribute($0) }
        return FIElement(
            name: text(of: name.local), namespace: scanner.namespace(ofPrefix: name.prefix), attributes: attributes)
    }
}
