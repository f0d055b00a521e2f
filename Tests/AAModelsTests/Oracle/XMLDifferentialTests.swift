import AATestSupport
import Testing

@testable import AAModels

/// Strict mode and other parsers of XML take the same documents, and find the same in them.
@Suite("Another parser finds the same", .enabled(if: !XMLOracle.present.isEmpty, "there is no Python here"))
struct XMLDifferentialTests {
    @Test("in well-formed documents", arguments: XMLOracle.present)
    func wellFormed(oracle: XMLOracle) async throws {
        let documents = (0..<TestScale.count(500)).map { seed in
            var random = RandomXML(seed: UInt64(seed))
            return Array(random.document().utf8)
        }
        for (document, theirs) in zip(documents, try await oracle.leaves(of: documents)) {
            let ours = try XMLLeaf.leaves(of: document)
            #expect(ours == theirs, "\(String(decoding: document, as: UTF8.self).debugDescription)")
        }
        print("oracle: \(oracle.rawValue) found the same in \(documents.count) documents")
    }

    /// Left out is what they are known to judge otherwise: Expat has the letters of XML's 4th edition; libxml2 no longer minds what
    /// stands behind the root once it has met a prefix that is not bound; both take a declaration of any version.
    @Test("in documents with a few bytes changed, or refuses them as we do", arguments: XMLOracle.present)
    func broken(oracle: XMLOracle) async throws {
        let documents = (0..<TestScale.count(2_000)).map { seed in
            var random = RandomXML(seed: UInt64(seed), isPlain: true)
            return random.broken()
        }.filter { !$0.contains(UInt8(ascii: ":")) }
        var taken = 0
        for (document, theirs) in zip(documents, try await oracle.leaves(of: documents)) {
            let ours: [XMLLeaf]?
            do throws(AAModelsError) { ours = try XMLLeaf.leaves(of: document) } catch {
                // DTDs and other encodings, which they know and we refuse.
                if error.code == .refusedConstruct { continue }
                ours = nil
            }
            #expect(ours == theirs, "\(String(decoding: document, as: UTF8.self).debugDescription)")
            taken += ours == nil ? 0 : 1
        }
        print("oracle: \(oracle.rawValue) took the same \(taken) of \(documents.count) changed documents")
    }
}
