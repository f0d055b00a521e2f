import AACore

/// `aactl demo`: the whole way from consent to statement, against a sandbox.
struct DemoCommand {
    private let seed: UInt64
    private let date: CalendarDate
    private let folder: OutputFolder

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        seed = try arguments.number(of: "--seed", in: 0...UInt64.max) ?? 1
        date = try Self.date(arguments.value(of: "--at"))
        folder = OutputFolder(path: try arguments.value(of: "--out") ?? "demo")
        try arguments.end()
    }

    func run(_ console: Console) async throws(CommandFailure) {
        try folder.prepare()
        let steps = StepObserver(console)
        let summary: StatementSummary
        do throws(CommandFailure) {
            let demo = try await Demo(seed: seed, date: date, observer: steps)
            summary = StatementSummary(try await demo.statement())
        } catch {
            steps.abandon()
            throw error
        }
        steps.finish()

        let json = StatementJSON(summary: summary).bytes
        try folder.write(Array(StatementPage(summary: summary).html.utf8), to: "statement.html")
        try folder.write(json, to: "statement.json")
        if console.wantsJSON {
            try console.write(json)
        } else {
            let written = "Written: \(folder.path)/statement.html, \(folder.path)/statement.json"
            try console.print(SummaryText(summary).lines + ["", written])
        }
    }

    private static func date(_ text: String?) throws(CommandFailure) -> CalendarDate {
        guard let text else { return SystemWallClock().now().date(in: .india) }
        guard let date = try? CalendarDate(text), (2000...2100).contains(date.year) else {
            throw .usage("--at takes a day of the calendar from 2000 to 2100, as yyyy-MM-dd")
        }
        return date
    }
}
