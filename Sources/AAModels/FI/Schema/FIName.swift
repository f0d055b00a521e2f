/// The names of one field or element: the canonical one, those of the generations, and the wrong ones that are on the wire.
struct FIName: Sendable, ExpressibleByStringLiteral {
    /// How well a written name matches.
    enum Match {
        /// It is the schema's; of one generation only, or of several.
        case exact(FIGeneration?)
        /// It differs in case, or is a known misspelling.
        case variant
    }

    /// The name in printed JSON.
    let canonical: String
    /// The generations' names; `nil` when all have the canonical one.
    private let names: [FIGeneration: String]?
    /// The names of the schemas, and the generation that alone has one.
    let official: [(bytes: [UInt8], generation: FIGeneration?)]
    private let variants: [[UInt8]]

    /// The known misspellings.
    var misspellings: [String] { variants.map { String(decoding: $0, as: UTF8.self) } }

    /// A name that all generations share.
    @inline(never)
    init(_ name: String, variants: [String] = []) {
        canonical = name
        names = nil
        official = [(Array(name.utf8), nil)]
        self.variants = variants.map { Array($0.utf8) }
    }

    /// A name that all generations share and nothing is known to misspell.
    @inline(never)
    init(stringLiteral name: String) { self.init(name) }

    /// A name that is not the same in all generations; those that are not given have none.
    ///
    /// - Parameter isMixed: Whether documents of one generation use the names of the others too, so that none tells the generation.
    @inline(never)
    init(_ canonical: String, in names: [FIGeneration: String], isMixed: Bool = false, variants: [String] = []) {
        self.canonical = canonical
        self.names = names
        let generations = Dictionary(grouping: names.keys) { names[$0] ?? canonical }
        // The canonical name is the newest one, which comes more often with each year.
        official =
            generations.sorted { $0.key == canonical || ($1.key != canonical && $0.key < $1.key) }
            .map { (Array($0.key.utf8), !isMixed && $0.value.count == 1 ? $0.value.first : nil) }
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
        official.contains { Self.isVariant($0.bytes, written) } || variants.contains { Self.isVariant($0, written) }
    }

    /// The name in a generation; `nil` if it has none.
    func spelling(in generation: FIGeneration) -> String? { names.map { $0[generation] } ?? canonical }

    /// The name a writer uses: the generation's own, or the one it has in another.
    func written(in generation: FIGeneration) -> String {
        spelling(in: generation) ?? official.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? canonical
    }

    private static func isVariant(_ name: [UInt8], _ written: ArraySlice<UInt8>) -> Bool {
        name.count == written.count && name.elementsEqual(written) { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
