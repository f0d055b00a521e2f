import AAProviders

/// The lines of a script, and how far each kind of occasion has come.
struct MockScript: Sendable {
    /// What is counted: the calls of an operation, sessions, notifications.
    enum Occasion: Hashable, Sendable {
        case call(ProviderOperation)
        case session
        case news
    }

    private struct Line: Sendable {
        /// The number of the occasion; `nil` for each.
        let number: Int?
        let action: MockStep.Action
    }

    private var lines: [Occasion: [Line]] = [:]
    private var counts: [Occasion: Int] = [:]
    private var lastNext: [Occasion: Int] = [:]

    mutating func add(_ step: MockStep) {
        let occasion = Occasion(step.action)
        let count = counts[occasion, default: 0]
        var number: Int?
        switch step.turn {
        case .each: number = nil
        case .nth(let turn): number = count + turn
        case .next:
            let next = max(count, lastNext[occasion, default: 0]) + 1
            (number, lastNext[occasion]) = (next, next)
        }
        lines[occasion, default: []].append(Line(number: number, action: step.action))
    }

    /// Counts an occasion, and says what is to happen.
    mutating func take(_ occasion: Occasion) -> [MockStep.Action] {
        let number = counts[occasion, default: 0] + 1
        counts[occasion] = number
        let due = lines[occasion, default: []].filter { $0.number == nil || $0.number == number }
        return due.map(\.action)
    }
}

extension MockScript.Occasion {
    fileprivate init(_ action: MockStep.Action) {
        switch action {
        case .call(let operation, _): self = .call(operation)
        case .session: self = .session
        case .news: self = .news
        }
    }
}
