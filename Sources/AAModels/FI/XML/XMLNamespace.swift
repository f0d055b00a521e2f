/// A prefix and the namespace it stands for inside an element.
struct XMLNamespace {
    /// The namespace of attributes such as `schemaLocation`, usually bound to `xsi`.
    static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

    /// How many elements are open where it ends.
    let depth: Int
    /// The prefix; empty for the default namespace.
    let prefix: Range<Int>
    /// The hash of the prefix.
    let hash: UInt32
    /// The namespace; empty where the default one is taken back.
    let name: String
}

extension FIScanner {
    /// The namespace a prefix stands for here; `nil` for none.
    func namespace(ofPrefix prefix: Range<Int>) -> String? {
        let hash = XMLName.hash(of: name(prefix))
        let found = namespaces.last { $0.hash == hash && name($0.prefix).elementsEqual(name(prefix)) }?.name
        return found?.isEmpty == false ? found : nil
    }

    /// Whether an attribute declares a namespace.
    func declaresNamespace(_ attribute: XMLAttribute) -> Bool {
        let written = attribute.name
        guard name(written.range).first == UInt8(ascii: "x") else { return false }
        return name(written.colon == nil ? written.range : written.prefix).elementsEqual("xmlns".utf8)
    }

    /// Puts the namespaces of a start tag in force.
    mutating func bindNamespaces() throws(AAModelsError) {
        for attribute in attributes where declaresNamespace(attribute) && !attribute.isDuplicate {
            guard namespaces.count < limits.maximumAttributes else {
                throw limitExceeded("more than \(limits.maximumAttributes) namespaces are in force")
            }
            let name = attribute.name
            let prefix = name.colon == nil ? name.range.lowerBound..<name.range.lowerBound : name.local
            namespaces.append(
                XMLNamespace(
                    depth: open.count, prefix: prefix, hash: XMLName.hash(of: bytes[prefix]),
                    name: text(of: attribute.value)))
        }
    }

    mutating func closeElement() {
        open.removeLast()
        while let last = namespaces.last, last.depth > open.count { namespaces.removeLast() }
    }
}
