import AAModels
import Testing

/// A document made to harm its reader.
struct HostileDocument: Sendable, CustomTestStringConvertible {
    /// What it is made of, in order.
    enum Part: Sendable {
        case text(String)
        case many(String, Int)
        case bytes([UInt8])
        /// Where the error stands.
        case here

        var count: Int {
            switch self {
            case .text(let text): text.utf8.count
            case .many(let text, let count): text.utf8.count * count
            case .bytes(let bytes): bytes.count
            case .here: 0
            }
        }
    }

    /// In whatever it can be: no error may repeat it.
    static let marker = "MARKER7Q"

    let testDescription: String
    private let code: AAModelsError.Code
    let limits: FILimits
    /// Whether it is JSON, which is not read in pieces.
    private let isJSON: Bool
    /// Whether more than 4 MiB of it would have to wait for the end of something.
    private let isWaiting: Bool
    /// How many MiB reading it may take beside its own.
    let memory: Int
    private let parts: [Part]

    init(
        _ name: String, _ code: AAModelsError.Code, limits: FILimits = FILimits(), isJSON: Bool = false,
        isWaiting: Bool = false, memory: Int = 24, _ parts: Part...
    ) {
        (testDescription, self.code, self.limits, self.parts) = (name, code, limits, parts)
        (self.isJSON, self.isWaiting, self.memory) = (isJSON, isWaiting, memory)
    }

    /// The document.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        // No more memory than the document has: what its reader takes is measured.
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        for part in parts {
            switch part {
            case .text(let text): bytes += Array(text.utf8)
            case .bytes(let more): bytes += more
            case .many(let text, let count):
                let text = Array(text.utf8)
                for _ in 0..<count { bytes += text }
            case .here: break
            }
        }
        return bytes
    }

    /// The error that a reader has to throw, and where.
    func refusal(by reader: HostileReader) -> (code: AAModelsError.Code, offset: Int?) {
        if isJSON, reader == .pieces { return (.refusedConstruct, 0) }
        return (isWaiting && reader == .pieces ? .limitExceeded : code, offset)
    }

    /// `nil` if it is the document as a whole that is refused.
    private var offset: Int? {
        var offset = 0
        for part in parts {
            if case .here = part { return offset }
            offset += part.count
        }
        return nil
    }
}
