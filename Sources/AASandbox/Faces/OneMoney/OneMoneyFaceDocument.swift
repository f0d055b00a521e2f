import AACore
import AAModels

/// A document as FinPro hands it out in JSON: what it knows of the account, and the parts of ReBIT's document beside it.
enum OneMoneyFaceDocument {
    static func json(
        _ xml: [UInt8], of account: SignedConsent.Account, _ generation: FIGeneration, smallLetters: Bool
    ) -> JSONObject? {
        guard let content = try? FIReader().read(xml).content,
            let root = try? JSONDocument(FIJSONWriter(generation: generation).write(content)).root.object,
            let document = root.members.first?.value.object
        else { return nil }
        var object: JSONObject = [
            "linkReferenceNumber": account.link.json, "maskedAccountNumber": account.maskedAccountNumber.json,
            "fiType": account.fiType.json, "bank": .string("Bank \(account.fip)"),
        ]
        for part in ["Summary", "Profile", "Transactions"] {
            object.append(smallLetters ? part.lowercased() : part, ifPresent: document[part])
        }
        return object
    }
}
