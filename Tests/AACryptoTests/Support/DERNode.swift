/// A DER element put together by hand, so that any one in a tree of them can be wrong.
struct DERNode: Sendable {
    let tag: UInt8
    let content: [UInt8]
    let children: [DERNode]

    init(_ tag: UInt8, _ content: [UInt8]) {
        self.tag = tag
        self.content = content
        children = []
    }

    /// A sequence.
    init(_ children: DERNode...) {
        tag = 0x30
        content = children.flatMap(\.bytes)
        self.children = children
    }

    /// The element as DER.
    var bytes: [UInt8] { SPKI.element(tag, content) }

    /// The whole as DER, with whatever `change` gives in place of the element at a path of indices. The lengths around it fit.
    func bytes(at path: ArraySlice<Int>, _ change: (DERNode) -> [UInt8]) -> [UInt8] {
        guard let index = path.first else { return change(self) }
        let parts = children.indices.map { child in
            child == index ? children[child].bytes(at: path.dropFirst(), change) : children[child].bytes
        }
        return SPKI.element(tag, Array(parts.joined()))
    }
}
