import AACore
import AATransport
import Synchronization

/// What a ``GatewayFace`` stands on: who its customers are, the way to the FIU, time and chance, and all that it keeps.
public final class FaceGround<
    Settings: Sendable, Behaviour: FaceBehaviour, Call: Hashable & Sendable, Fault: Sendable, Memory: FaceBeginning
>: Sendable {
    /// Its memory beside what a test scripts.
    @dynamicMemberLookup
    struct State {
        var memory = Memory()
        var behaviour = Behaviour()
        /// The notifications that wait, oldest first.
        var outbox: [HTTPRequest] = []
        var script = FaceScript<Call, Fault>()

        subscript<Value>(dynamicMember member: WritableKeyPath<Memory, Value>) -> Value {
            get { memory[keyPath: member] }
            set { memory[keyPath: member] = newValue }
        }
    }

    let settings: Settings
    let customers: [SandboxCustomer]
    let network: any HTTPTransport
    let clock: any WallClock
    let random: any RandomSource
    let state = Mutex(State())

    init(
        _ settings: Settings, customers: [SandboxCustomer], network: any HTTPTransport, clock: any WallClock,
        random: any RandomSource
    ) {
        self.settings = settings
        self.customers = customers
        self.network = network
        self.clock = clock
        self.random = random
    }
}
