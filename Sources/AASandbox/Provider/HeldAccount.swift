import AACore
import AAModels

/// An account as a FIP of the sandbox holds it.
protocol HeldAccount: Sendable {
    var fip: EntityID { get }
    /// What it holds, in the schemas' words.
    var fiType: FIType { get }
    /// In which generation of its kind's schema the FIP writes.
    var generation: FIGeneration { get }
    /// What the FIP calls this kind of account.
    var accountType: String { get }
    var linkReference: LinkReference { get }
    var maskedAccountNumber: String { get }
    /// Those parts of its document that a consent covers, with what was booked from one day to another.
    func document(from: CalendarDate, to: CalendarDate, parts: [ConsentType]) -> [UInt8]
}

extension HeldAccount {
    /// The account as a consent names it; `nil` if that does not ask for its kind.
    ///
    /// Some schemas have no word in ReBIT's API: their documents travel as `OTHER`.
    func consentAccount(_ asked: [FIType]) -> SignedConsent.Account? {
        guard let word = fiType.wordsInConsents.first(where: asked.contains) else { return nil }
        return SignedConsent.Account(
            fiType: word, fip: fip, accountType: accountType, link: linkReference,
            maskedAccountNumber: maskedAccountNumber)
    }
}

extension FIType {
    /// The words that ask for it, the first of which is the schemas'.
    fileprivate var wordsInConsents: [FIType] {
        switch self {
        case .certificateOfDeposit, .ulip, .epf, .ppf, .creditCard: [self, .other]
        case .termDeposit: [self, .termDepositV1]
        default: [self]
        }
    }
}

extension SandboxAccount: HeldAccount {
    var fiType: FIType { .deposit }
    var accountType: String { subType.rawValue }

    func document(from: CalendarDate, to: CalendarDate, parts: [ConsentType]) -> [UInt8] {
        var account = statement(from: from, to: to)
        if !parts.contains(.profile) { account.holders = nil }
        if !parts.contains(.summary) { account.summary = nil }
        if !parts.contains(.transactions) { account.transactions = nil }
        return FIXMLWriter(generation: generation).write(account)
    }
}

extension SandboxFIAccount: HeldAccount {
    var accountType: String { fiType.rawValue }

    func document(from: CalendarDate, to: CalendarDate, parts: [ConsentType]) -> [UInt8] {
        let account = content(from: from, to: to, parts: parts)
        return account.map { FIXMLWriter(generation: generation).write($0) } ?? []
    }
}
