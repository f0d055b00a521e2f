import AACore
import AAModels
import AAProviders

/// Checks that a decrypted document is of the account that the delivery says.
///
/// All accounts of a FIP are encrypted under one key without binding a ciphertext to its account, so whoever carries them could
/// exchange two of them. What the document says of itself must agree with the envelope; what it leaves out cannot be checked.
struct IdentityCheck {
    let account: FetchedAccount

    func check(_ document: FIDocument) throws(AAFlowError) {
        for read in document.accounts {
            let (content, origin) = (read.content, read.origin)
            guard Self.agree(read.fiType, account.fiType) else {
                throw mismatch("the document is of another kind than the consent has for it")
            }
            if let link = origin.link, isOther(link) {
                throw mismatch("the text around the document names another account")
            }
            if let fip = origin.fip, fip != account.fip {
                throw mismatch("the text around the document names another FIP")
            }
            if let link = content.linkedAccRef, isOther(link) {
                throw mismatch("linkedAccRef is not the account's linkRefNumber")
            }
            let numbers = content.maskedNumbers
            if !numbers.isEmpty, !numbers.contains(where: { Self.agree($0, account.maskedAccountNumber) }) {
                throw mismatch("the masked number is not that of the delivery")
            }
        }
    }

    /// A name that the delivery does not have cannot be another one.
    private func isOther(_ link: LinkReference) -> Bool { !account.isLinkAssigned && link != account.link }

    /// Whether a document's kind can be that of the consent: FIPs answer for one kind of insurance with another, and some kinds
    /// have no word of their own in a consent.
    static func agree(_ document: FIType, _ consent: FIType) -> Bool {
        let insurance: Set<FIType> = [.insurancePolicies, .lifeInsurance, .generalInsurance, .ulip]
        let deposits: Set<FIType> = [.termDeposit, .termDepositV1]
        return document == consent || [document, consent].contains(.other)
            || insurance.isSuperset(of: [document, consent]) || deposits.isSuperset(of: [document, consent])
    }

    /// Whether two masked numbers can be of one account: the digits that both show at the end are the same. FIPs mask with
    /// different characters and to different lengths in the two places.
    static func agree(_ left: String, _ right: String) -> Bool {
        for (left, right) in zip(left.utf8.reversed(), right.utf8.reversed()) {
            if isMask(left) || isMask(right) { return true }
            if left != right { return false }
        }
        return true
    }

    private static func isMask(_ unit: UInt8) -> Bool {
        [UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "*")].contains(unit)
    }

    private func mismatch(_ reason: String) -> AAFlowError {
        AAFlowError(.mismatchedDocument, "an account of \(account.fip): \(reason)")
    }
}

extension FIDocument.Content {
    /// What the delivery may call the account by: units of funds have a demat account and a folio.
    fileprivate var maskedNumbers: [String] {
        let folio: String? = if case .mutualFunds(let account) = self { account.maskedFolioNumber } else { nil }
        return [maskedIdentifier, folio].compactMap(\.self)
    }
}
