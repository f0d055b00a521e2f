import AACore
import AAFlow
import AAStore
import Testing

@Suite("How a consent changes")
struct ConsentMachineTests {
    typealias Machine = ConsentMachine

    static let before = Timestamp.unixEpoch
    static let changed = before.adding(.seconds(60))
    static let after = before.adding(.seconds(120))

    /// Every state, every event, earlier and later than the last change: what is to be done, and what it is then.
    struct Row: Sendable, CustomTestStringConvertible {
        let state: ConsentState
        let event: Machine.Event
        let time: Timestamp
        let action: Machine.Action
        let next: ConsentState
        var testDescription: String { "\(state) + \(event) \(time < changed ? "late" : "in time")" }
    }

    static let rows: [Row] = {
        var rows: [Row] = []
        func add(
            _ state: ConsentState, _ event: Machine.Event, _ action: Machine.Action, _ next: ConsentState,
            late: (Machine.Action, ConsentState)? = nil
        ) {
            rows.append(Row(state: state, event: event, time: after, action: action, next: next))
            let (lateAction, lateNext) = late ?? (action, next)
            rows.append(Row(state: state, event: event, time: before, action: lateAction, next: lateNext))
        }
        for ending in ConsentEnding.allCases {
            add(.requested, .ended(ending, nil), .close(ending), .ended(ending))
            let isPossible = [.revoked, .expired].contains(ending)
            for state in [.active("c"), .paused("c")] as [ConsentState] {
                for id in [nil, "c"] as [ConsentID?] {
                    add(
                        state, .ended(ending, id), isPossible ? .close(ending) : .refuse(.afterApproval),
                        isPossible ? .ended(ending) : state)
                }
                add(state, .ended(ending, "d"), .refuse(.otherConsent), state)
            }
            let ended = ConsentState.ended(ending)
            add(ended, .activated("c"), .refuse(.afterTheEnd), ended, late: (.none, ended))
            add(ended, .suspended("c"), .refuse(.afterTheEnd), ended, late: (.none, ended))
            for other in ConsentEnding.allCases {
                add(ended, .ended(other, nil), other == ending ? .none : .refuse(.afterTheEnd), ended)
            }
        }
        add(.requested, .activated("c"), .begin("c"), .active("c"))
        add(.requested, .suspended("c"), .hold, .paused("c"))
        add(.active("c"), .activated("c"), .none, .active("c"))
        add(.active("c"), .activated("d"), .refuse(.otherConsent), .active("c"))
        add(.active("c"), .suspended("c"), .hold, .paused("c"), late: (.none, .active("c")))
        add(.active("c"), .suspended("d"), .refuse(.otherConsent), .active("c"))
        add(.paused("c"), .activated("c"), .resume("c"), .active("c"), late: (.none, .paused("c")))
        add(.paused("c"), .activated("d"), .refuse(.otherConsent), .paused("c"))
        add(.paused("c"), .suspended("c"), .none, .paused("c"))
        add(.paused("c"), .suspended("d"), .refuse(.otherConsent), .paused("c"))
        return rows
    }()

    @Test("every event in every state has its action", arguments: rows)
    func table(row: Row) {
        var machine = Machine(state: row.state, changedAt: Self.changed)
        #expect(machine.receive(row.event, at: row.time) == row.action)
        #expect(machine.state == row.next)
        #expect(machine.changedAt >= Self.changed)
    }

    @Test("the table holds every pair of a state and an event")
    func complete() {
        let states: [ConsentState] =
            [.requested, .active("c"), .paused("c")] + ConsentEnding.allCases.map(ConsentState.ended)
        let events: [Machine.Event] =
            [.activated("c"), .suspended("c")] + ConsentEnding.allCases.map { .ended($0, nil) }
        for state in states {
            for event in events {
                #expect(Self.rows.count { $0.state == state && $0.event == event } == 2, "\(state) + \(event)")
            }
        }
    }

    @Test("news of unknown time is what is so now, and does not make later news late")
    func unknownTime() {
        var machine = Machine(state: .active("c"), changedAt: Self.changed)
        #expect(machine.receive(.suspended("c"), at: nil) == .hold)
        #expect(machine.changedAt == Self.changed)
        #expect(machine.receive(.activated("c"), at: Self.after) == .resume("c"))
        #expect(machine.receive(.ended(.revoked, nil), at: nil) == .close(.revoked))
        #expect(machine.receive(.activated("c"), at: nil) == .refuse(.afterTheEnd))
    }

    @Test("a copy of the news that made a change does not undo what was read back since")
    func copy() {
        var machine = Machine(state: .requested)
        #expect(machine.receive(.activated("c"), at: Self.changed) == .begin("c"))
        #expect(machine.receive(.suspended("c"), at: nil) == .hold)
        #expect(machine.receive(.activated("c"), at: Self.changed) == .none)
        #expect(machine.state == .paused("c"))
    }

    @Test("in any order and however often, news begins a consent once and ends it once")
    func orders() {
        let news: [(Machine.Event, Timestamp)] = [
            (.activated("c"), Self.before), (.suspended("c"), Self.changed), (.activated("c"), Self.after),
            (.ended(.revoked, "c"), Self.after), (.ended(.expired, nil), Self.after),
        ]
        var orders: [[Int]] = [[]]
        for _ in 0..<6 { orders = orders.flatMap { order in news.indices.map { order + [$0] } } }
        for order in orders {
            var machine = Machine()
            var (begun, closed, isOver) = (0, 0, false)
            for index in order {
                let action = machine.receive(news[index].0, at: news[index].1)
                switch action {
                case .begin: begun += 1
                case .close: (closed, isOver) = (closed + 1, true)
                case .hold, .resume: #expect(!isOver)
                case .none, .refuse: break
                }
                if isOver, case .ended = machine.state {} else if isOver { Issue.record("an ending was undone") }
            }
            if begun > 1 || closed > 1 { Issue.record("\(order): begun \(begun) times, closed \(closed) times") }
        }
    }
}
