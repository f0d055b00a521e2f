public import AACore

/// An invented person with accounts at the FIPs of a sandbox. Nothing here belongs to anybody; descriptions are redacted all
/// the same, so that a habit learnt in the sandbox is safe outside it.
public struct SandboxCustomer: Sendable {
    /// The number that was asked for, from 0.
    public let number: Int
    /// First and last name.
    @Redacted public private(set) var name: String
    /// Ten digits. They begin with 5, which no Indian mobile number does.
    @Redacted public private(set) var mobile: String
    /// The address at the AA: the mobile number and the AA's handle.
    public let address: CustomerAddress
    /// A permanent account number in form only: the serial 0000 is never issued.
    @Redacted public private(set) var pan: String
    /// The date of birth.
    @Redacted public private(set) var dateOfBirth: CalendarDate
    /// An e-mail address under `example.com`.
    @Redacted public private(set) var email: String
    /// The postal address.
    @Redacted public private(set) var postalAddress: String
    /// One DEPOSIT account at each FIP, in the order of the FIPs.
    public internal(set) var accounts: [SandboxAccount] = []
    /// Accounts of other FI types, if the sandbox was asked for some.
    public internal(set) var furtherAccounts: [SandboxFIAccount] = []

    init(number: Int, born: Int, handle: String, random: inout SeededRandom) {
        let (first, last) = (random.pick(Parties.firstNames), random.pick(Parties.lastNames))
        self.number = number
        name = "\(first) \(last)"
        let mobile = "5" + random.digits(9)
        self.mobile = mobile
        address = CustomerAddress("\(mobile)@\(handle)")
        pan = random.letters(3) + "P" + String(last.prefix(1)) + "0000" + random.letters(1)
        let day = CalendarDate(year: max(1, born), month: random.number(in: 1...12), day: random.number(in: 1...28))
        dateOfBirth = day ?? .unixEpoch
        email = "\(first).\(last.filter(\.isLetter))\(number)@example.com".lowercased()
        postalAddress = "\(random.pick(Parties.streets)), \(random.pick(Bank.all[0].branches).place)"
    }
}

extension SandboxCustomer {
    /// All accounts, as FIPs hold them.
    var heldAccounts: [any HeldAccount] { accounts + furtherAccounts }
}

extension SandboxCustomer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `customer 3, 2 accounts`
    public var description: String { "customer \(number), \(heldAccounts.count) accounts" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
