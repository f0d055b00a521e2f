import AACore
import AACrypto
import AAModels

/// `aactl fi decrypt`: verifies and decrypts the answer of one data session, all of it or nothing.
struct DecryptCommand {
    private let folder: String

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        guard let folder = try arguments.value(of: "--session") else { throw .usage("fi decrypt takes --session DIR") }
        self.folder = folder
        try arguments.end()
    }

    func run(_ console: Console) throws(CommandFailure) {
        let session = try SessionFolder(folder)
        let body = try session.verifiedBody()
        let documents = try session.documents(in: body)
        if console.wantsJSON {
            let result = JSONValue.object([
                "txnid": body.header.messageID.json, "accounts": .array(documents.map(\.json)),
            ])
            try console.write(result.bytes(.indented) + [UInt8(ascii: "\n")])
        } else {
            let separator = documents.count > 1 ? [UInt8(ascii: "\n")] : []
            try console.write(documents.flatMap { $0.plaintext + separator })
        }
    }
}
