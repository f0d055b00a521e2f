import AACore
import AAFlow
import AAModels
import AAStore
import Testing

@Suite("How a data session changes")
struct SessionMachineTests {
    typealias Machine = SessionMachine

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let events: [Machine.Event]
        let actions: [Machine.Action]
        let state: SessionState

        init(_ name: String, _ events: [Machine.Event], _ actions: [Machine.Action], _ state: SessionState) {
            testDescription = name
            (self.events, self.actions, self.state) = (events, actions, state)
        }
    }

    static let rows = [
        Row("completion makes it fetchable", [.reported(.completed, both(.ready))], [.fetch], .fetchable),
        Row(
            "accounts that are all decided make it fetchable, whatever the session says",
            [.reported(.active, only("a", .ready)), .reported(.active, only("b", .timeout))], [.none, .fetch],
            .fetchable),
        Row("an account that is pending keeps it waiting", [.reported(.active, only("a", .ready))], [.none], .waiting),
        Row(
            "an account's decision is not undone by a late PENDING",
            [.reported(.active, only("a", .ready)), .reported(.active, [a: .pending, b: .ready])], [.none, .fetch],
            .fetchable),
        Row(
            "an account that is not of the consent counts for nothing",
            [.reported(.active, [x: .ready])], [.none], .waiting),
        Row(
            "a word of the FIP that nobody knows is no decision",
            [.reported(.active, [a: .ready, b: "THINKING"])], [.none], .waiting),
        Row(
            "refusal of every account ends it", [.reported(.completed, both(.denied))], [.close(.denied)],
            .ended(.denied)),
        Row(
            "refusal of one account does not", [.reported(.completed, [a: .denied, b: .ready])], [.fetch],
            .fetchable),
        Row(
            "accounts that are all late or refused are a failure", [.reported(.completed, [a: .denied, b: .timeout])],
            [.close(.failed)], .ended(.failed)),
        Row(
            "an account that a completed session does not speak of may be there",
            [.reported(.completed, [a: .denied])], [.fetch], .fetchable),
        Row(
            "a word that nobody knows does not undo a decision",
            [.reported(.active, [a: .ready]), .reported(.active, [a: "THINKING", b: .denied])], [.none, .fetch],
            .fetchable),
        Row("failure ends it", [.reported(.failed, [:])], [.close(.failed)], .ended(.failed)),
        Row("expiry ends it", [.reported(.expired, [:])], [.close(.expired)], .ended(.expired)),
        Row(
            "ACTIVE after COMPLETED is late",
            [.reported(.completed, both(.ready)), .reported(.active, both(.pending))],
            [.fetch, .none], .fetchable),
        Row(
            "COMPLETED twice is one fetch",
            [.reported(.completed, both(.ready)), .reported(.completed, both(.ready))], [.fetch, .none], .fetchable),
        Row(
            "failure of a session that was not fetched ends it",
            [.reported(.completed, both(.ready)), .reported(.failed, [:])], [.fetch, .close(.failed)],
            .ended(.failed)),
        Row(
            "expiry of a session that was not fetched ends it",
            [.reported(.completed, both(.ready)), .reported(.expired, [:])], [.fetch, .close(.expired)],
            .ended(.expired)),
        Row("data that came without notice is data", [.fetched], [.finish], .fetched),
        Row(
            "what was fetched stays fetched",
            [.fetched, .reported(.expired, [:]), .reported(.failed, [:]), .gone, .fetched],
            [.finish, .none, .none, .none, .none], .fetched),
        Row("data that is gone ends it", [.gone], [.close(.expired)], .ended(.expired)),
        Row(
            "data that is gone when it should be fetched ends it", [.reported(.completed, both(.ready)), .gone],
            [.fetch, .close(.expired)], .ended(.expired)),
        Row(
            "an ended session takes no more news, and no data",
            [.reported(.failed, [:]), .reported(.completed, both(.ready)), .gone, .fetched],
            [.close(.failed), .none, .none, .refuse], .ended(.failed)),
    ]

    @Test("events lead to actions", arguments: rows)
    func table(row: Row) {
        var machine = Machine(accounts: Self.both(.pending))
        #expect(row.events.map { machine.receive($0) } == row.actions)
        #expect(machine.state == row.state)
    }

    @Test("what is told of accounts while data can be fetched is kept")
    func toldLater() {
        var machine = Machine(accounts: Self.both(.pending))
        #expect(machine.receive(.reported(.completed, Self.only("a", .ready))) == .fetch)
        #expect(machine.receive(.reported(.completed, Self.only("b", .denied))) == .none)
        #expect(machine.accounts == [Self.a: .ready, Self.b: .denied])
    }

    static let a = AccountReference(fip: "FIP-1", link: "a")
    static let b = AccountReference(fip: "FIP-1", link: "b")
    /// An account of another FIP under a known reference.
    static let x = AccountReference(fip: "FIP-2", link: "b")

    static func both(_ status: FIStatus) -> [AccountReference: FIStatus] { [a: status, b: status] }
    static func only(_ link: LinkReference, _ status: FIStatus) -> [AccountReference: FIStatus] {
        [AccountReference(fip: "FIP-1", link: link): status]
    }
}
