import AACore
import AAModels

/// What FinPro says when it refuses: `{status: "failure", ver, timestamp, errorCode, errorMsg}`.
///
/// Anything else, such as a proxy's page, reads as a body that says nothing.
struct OneMoneyErrorBody: Sendable {
    let code: ErrorCode?
    /// FinPro's number for the condition, `FP0024`, wherever the body has it. One code stands for several of them.
    let number: String?
    /// Fit for comparing, not for showing.
    @Redacted private(set) var message: String
    let isFailure: Bool

    init(_ json: JSONValue?) {
        let object = json?.object
        let code = object?["errorCode"]?.string
        message = object?["errorMsg"]?.string ?? object?["message"]?.string ?? ""
        let texts = object?.members.filter { $0.name != "data" }.compactMap(\.value.string) ?? []
        number = texts.lazy.compactMap { Self.number(in: $0) }.first
        // Where the number stands in the code's place it is not the code.
        self.code = code.map { ErrorCode(rawValue: $0) }
        isFailure = code?.isEmpty == false || object?["status"]?.string == "failure"
    }

    /// `FP` and four digits, somewhere in a text.
    private static func number(in text: String) -> String? {
        let units = Array(text.utf8)
        guard units.count >= 6 else { return nil }
        for start in 0...(units.count - 6)
        where units[start] == UInt8(ascii: "F") && units[start + 1] == UInt8(ascii: "P") {
            let digits = units[(start + 2)..<(start + 6)]
            if digits.allSatisfy({ (0x30...0x39).contains($0) }) {
                return String(decoding: units[start..<(start + 6)], as: UTF8.self)
            }
        }
        return nil
    }
}
