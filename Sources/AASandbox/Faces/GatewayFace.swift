public import AACore
public import AATransport
import Synchronization

/// A double of a gateway over the sandbox's invented customers: it answers as the gateway does, and goes wrong where a test says so.
///
/// It keeps consents and sessions of its own: what the gateway does behind its API (ReBIT with AAs and FIPs) is not repeated here, a
/// ``Sandbox`` does that.
public protocol GatewayFace: HTTPHandler {
    /// What the FIU is to the gateway.
    associatedtype Settings: Sendable
    /// How it behaves.
    associatedtype Behaviour: FaceBehaviour
    /// What it keeps.
    associatedtype Memory: FaceBeginning
    /// A call of the gateway's API.
    associatedtype Call: Hashable & Sendable
    /// What it does instead of answering one call.
    associatedtype Fault: Sendable

    /// What it stands on.
    var ground: FaceGround<Settings, Behaviour, Call, Fault, Memory> { get }

    /// Opens on what is given.
    init(on ground: FaceGround<Settings, Behaviour, Call, Fault, Memory>)

    /// Delivers the notifications that wait, oldest first. Unless a gateway does more, each goes out once, whatever comes back.
    func deliverNotifications() async
}

extension GatewayFace {
    /// A gateway in front of invented customers.
    ///
    /// - Parameters:
    ///   - settings: What the FIU is to it.
    ///   - customers: Who has accounts, as a ``Sandbox`` or a ``CustomerGenerator`` made them.
    ///   - network: Reaches the FIU's receiver of notifications.
    ///   - clock: Says what time it is.
    ///   - random: Makes its ids.
    public init(
        _ settings: Settings, customers: [SandboxCustomer], network: any HTTPTransport,
        clock: any WallClock = SystemWallClock(), random: any RandomSource = SystemRandomSource()
    ) {
        self.init(on: FaceGround(settings, customers: customers, network: network, clock: clock, random: random))
    }

    /// What the FIU is to it.
    public var settings: Settings { ground.settings }

    /// How it behaves from now on.
    public var behaviour: Behaviour {
        get { ground.state.withLock(\.behaviour) }
        nonmutating set { ground.state.withLock { $0.behaviour = newValue } }
    }

    /// Every call so far, in order.
    public var calls: [Call] { ground.state.withLock(\.script.calls) }

    /// The way to it. Once an answer is out, its notifications follow.
    public var transport: any HTTPTransport {
        HTTPClient(
            transport: InProcessTransport(self, clock: clock),
            middlewares: [NotifyingAfterwards { await deliverNotifications() }])
    }

    /// Lets the next call of a kind go wrong; several faults of one kind come one after the other.
    public func fail(_ call: Call, with fault: Fault) {
        ground.state.withLock { $0.script.add(fault, to: call) }
    }

    /// Delivers the notifications that wait, oldest first, each once and whatever comes back.
    public func deliverNotifications() async {
        let (waiting, behaviour) = takeOutbox()
        for notification in waiting {
            for _ in 0..<behaviour.notificationCopies { _ = try? await network.send(notification) }
        }
    }

    /// What waits, and how it behaves. Nothing waits any more; of what is lost, nothing is told.
    func takeOutbox() -> (waiting: [HTTPRequest], behaviour: Behaviour) {
        ground.state.withLock { state in
            defer { state.outbox = [] }
            return (state.behaviour.losesNotifications ? [] : state.outbox, state.behaviour)
        }
    }

    var customers: [SandboxCustomer] { ground.customers }
    var network: any HTTPTransport { ground.network }
    var clock: any WallClock { ground.clock }
    var random: any RandomSource { ground.random }
}
