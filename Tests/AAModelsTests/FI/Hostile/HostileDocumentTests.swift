import AACore
import AAModels
import AATestSupport
import Testing

@Suite("A hostile document", .timeLimit(.minutes(10)))
struct HostileDocumentTests {
    @Test("is refused with one clear error by every reader", arguments: HostileDocument.small)
    func refused(document: HostileDocument) async {
        for reader in HostileReader.allCases { await Self.check(document, document.bytes, by: reader) }
    }

    @Test("that is large is refused so too, in little memory", arguments: HostileDocument.large.indices)
    func refusedInLittleMemory(index: Int) async {
        await #expect(processExitsWith: .success) { [index] in
            let document = HostileDocument.large[index]
            let bytes = document.bytes
            let before = ProcessMemory.current ?? 0
            for reader in HostileReader.allCases {
                await HostileDocumentTests.check(document, bytes, by: reader)
                guard ProcessMemory.isMeasurable, let peak = ProcessMemory.peak else { continue }
                #expect(peak - before < document.memory << 20, "\(reader): \((peak - before) >> 20) MiB")
            }
        }
    }

    @Test("that is repaired takes memory by what is kept of it")
    func repaired() async {
        await #expect(processExitsWith: .success) {
            let value = String(repeating: "&", count: 1 << 20)
            let bytes = Array("<Account a='\(value)'/>".utf8)
            let before = ProcessMemory.current ?? 0
            let document = try FIReader().read(bytes)
            #expect(document.diagnostics.count == 10_001)
            guard ProcessMemory.isMeasurable, let peak = ProcessMemory.peak else { return }
            #expect(peak - before < 48 << 20, "\((peak - before) >> 20) MiB")
        }
    }

    private static func check(_ document: HostileDocument, _ bytes: [UInt8], by reader: HostileReader) async {
        let error = await #expect(throws: AAModelsError.self, "\(reader)") {
            try await reader.read(bytes, limits: document.limits)
        }
        let expected = document.refusal(by: reader)
        #expect(error?.code == expected.code, "\(reader): \(String(describing: error))")
        #expect(error?.place?.offset == expected.offset, "\(reader): \(String(describing: error))")
        #expect(error.map { "\($0)".contains(HostileDocument.marker) } == false)
        #expect(error.map { (1...100).contains($0.reason.utf8.count) } == true)
    }
}
