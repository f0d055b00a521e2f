public import AACore
public import AACrypto
public import AAModels
public import AATransport

/// An AA and two FIPs in this process, with generated customers: real signatures, real encryption, no socket.
///
/// An FIU talks to it through ``transport``. The same seed and date make the same customers and documents; keys are new each
/// time.
public struct Sandbox: Sendable {
    /// The AA.
    public let aggregator: SandboxAggregator
    /// The FIPs.
    public let fips: [SandboxFIP]
    /// Who has accounts.
    public let customers: [SandboxCustomer]
    /// Verifies what the AA signs.
    public let aggregatorKey: VerificationKey
    /// Where the AA is.
    public let aggregatorURL: HTTPURL
    private let hosts: VirtualHosts
    private let clock: any WallClock

    /// The AA's id.
    public static let aggregatorID: EntityID = "sandbox-aa"
    /// The ids of the FIPs.
    public static let fipIDs: [EntityID] = ["sandbox-fip-1", "sandbox-fip-2"]

    /// Builds the ecosystem around one FIU.
    ///
    /// - Parameters:
    ///   - seed: Determines the customers and their accounts.
    ///   - date: The last day with transactions; the accounts have 24 months up to it.
    ///   - count: How many customers, each with a DEPOSIT account at each FIP.
    ///   - fiTypes: Of which further types each customer has an account, at one of the FIPs.
    ///   - user: The FIU.
    ///   - clock: Says what time it is to all of them.
    ///   - keys: The members' keys; new ones when there are none.
    ///   - callbacks: Makes the handler of the FIU's notifications, which must know who the AA is and how it signs.
    /// - Throws: `AACryptoError` if keys cannot be made, and what `callbacks` throws.
    public init(
        seed: UInt64, until date: CalendarDate, customers count: Int = 3, with fiTypes: Set<FIType> = [],
        user: SandboxUser,
        clock: any WallClock = SystemWallClock(), keys: SandboxKeys? = nil,
        callbacks: (_ aggregator: EntityID, _ key: VerificationKey) throws -> any HTTPHandler
    ) throws {
        let keys = try keys ?? SandboxKeys()
        let random = SeededRandomSource(seed: seed)
        let generator = CustomerGenerator(seed: seed)
        let customers = (0..<count).map {
            generator.customer(number: $0, until: date, fips: Self.fipIDs, with: fiTypes)
        }
        let aa = SandboxMember(id: Self.aggregatorID, key: keys.aggregator, clock: clock, random: random)
        let fips = keys.fips.sorted { $0.key < $1.key }.map { id, key in
            SandboxFIP(
                SandboxMember(id: id, key: key, clock: clock, random: random), aggregator: aa.id,
                aggregatorKey: aa.key.verificationKey,
                accounts: customers.flatMap(\.heldAccounts).filter { $0.fip == id })
        }
        var peers: [EntityID: SandboxAggregator.FIPPeer] = [:]
        var handlers: [String: any HTTPHandler] = [
            user.callback.host: try callbacks(aa.id, aa.key.verificationKey)
        ]
        for fip in fips {
            let url = try HTTPURL("https://\(fip.id.rawValue).sandbox")
            peers[fip.id] = SandboxAggregator.FIPPeer(url: url, key: fip.member.key.verificationKey)
            handlers[url.host] = fip
        }
        aggregatorURL = try HTTPURL("https://\(aa.id.rawValue).sandbox")
        let aggregator = SandboxAggregator(
            aa, users: [user], customers: customers, fips: peers,
            network: InProcessTransport(VirtualHosts(handlers), clock: clock))
        handlers[aggregatorURL.host] = aggregator
        self.aggregator = aggregator
        self.fips = fips
        self.customers = customers
        aggregatorKey = aa.key.verificationKey
        hosts = VirtualHosts(handlers)
        self.clock = clock
    }

    /// The way to the AA. Once an answer is out, the AA's notifications follow it.
    public var transport: any HTTPTransport {
        HTTPClient(
            transport: InProcessTransport(hosts, clock: clock),
            middlewares: [NotifyingAfterwards { [aggregator] in await aggregator.deliverNotifications() }])
    }
}
