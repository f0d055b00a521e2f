/// The names of one field or element: the canonical one, those of the generations, and the wrong ones that are on the wire.
struct FIName: Sendable {
    /// How well a written name matches.
    enum Match {
        /// It is the schema's; of one generation only, or of all.
        case exact(FIGeneration?)
        /// It differs in case, or is a known misspelling.
        case variant
    }

    /// The name in printed JSON: the newest generation's.
    let canonical: String
    /// The name in v1.x; `nil` if that generation has none.
    let v1: String?
    /// The name in 2.0.0; `nil` if that generation has none.
    let v2: String?
    /// The names of the schemas, and the generation that alone has one.
    let official: [(bytes: [UInt8], generation: FIGeneration?)]
    private let variants: [[UInt8]]

    /// A name that all generations share.
    init(_ name: String, variants: [String] = []) {
        self.init(name, v1: name, v2: name, variants: variants)
    }

    /// A name that v1.x spells otherwise.
    init(_ name: String, v1: String, variants: [String] = []) {
        self.init(name, v1: v1, v2: name, variants: variants)
    }

    /// A name of one generation.
    init(_ name: String, only generation: FIGeneration, variants: [String] = []) {
        self.init(
            name, v1: generation == .v1 ? name : nil, v2: generation == .v2 ? name : nil, variants: variants)
    }

    private init(_ name: String, v1: String?, v2: String?, variants: [String]) {
        (canonical, self.v1, self.v2) = (name, v1, v2)
        if v1 == v2 {
            official = [(Array(name.utf8), nil)]
        } else {
            official = [(v2, FIGeneration.v2), (v1, FIGeneration.v1)].compactMap { name, generation in
                name.map { (Array($0.utf8), generation) }
            }
        }
        self.variants = variants.map { Array($0.utf8) }
    }

    /// Compares with a written name, exactly.
    func exactMatch(_ written: ArraySlice<UInt8>) -> Match? {
        for (bytes, generation) in official where bytes.count == written.count && written.elementsEqual(bytes) {
            return .exact(generation)
        }
        return nil
    }

    /// Compares with a written name that nothing matches exactly.
    func isVariant(_ written: ArraySlice<UInt8>) -> Bool {
        let lower = written.map(Self.lowercased)
        return (official.map(\.bytes) + variants).contains { $0.map(Self.lowercased) == lower }
    }

    /// The name a writer uses, and whether it is that generation's own.
    func written(in generation: FIGeneration) -> String {
        (generation == .v2 ? v2 : v1) ?? canonical
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
