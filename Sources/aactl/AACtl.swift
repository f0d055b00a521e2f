import AACore

/// The command.
@main
enum AACtl {
    static let version = "0.1.0"

    static func main() async {
        ThisProcess.prepare()
        var arguments = ArgumentList(CommandLine.arguments.dropFirst())
        let console = Console(wantsJSON: arguments.contains("--json"))
        do throws(CommandFailure) {
            try await run(&arguments, console)
        } catch {
            console.report(error)
            ThisProcess.end(error.exitCode)
        }
    }

    static func run(_ arguments: inout ArgumentList, _ console: Console) async throws(CommandFailure) {
        if arguments.contains("--help") || arguments.contains("-h") { return try console.print(Help.lines) }
        switch (arguments.next(), arguments.peek) {
        case ("help", _):
            try console.print(Help.lines)
        case ("--version", _):
            try console.print(["aactl \(version)"])
        case ("demo", _):
            try await DemoCommand(&arguments).run(console)
        case ("fi", "read"):
            _ = arguments.next()
            try ReadCommand(&arguments).run(console)
        case ("fi", "check"):
            _ = arguments.next()
            try CheckCommand(&arguments).run(console)
        case ("fi", "decrypt"):
            _ = arguments.next()
            try DecryptCommand(&arguments).run(console)
        case ("fi", "schema"):
            _ = arguments.next()
            try SchemaCommand(&arguments).run(console)
        case ("fi", "convert"):
            _ = arguments.next()
            try ConvertCommand(&arguments).run(console)
        case ("fi", "generate"):
            _ = arguments.next()
            try GenerateCommand(&arguments).run(console)
        case ("fi", _):
            throw .usage("fi takes read, check, convert, decrypt, generate or schema")
        case ("consent", "lint"):
            _ = arguments.next()
            try ConsentLintCommand(&arguments).run(console)
        case ("consent", _):
            throw .usage("consent takes lint")
        case ("provider", "decode"):
            _ = arguments.next()
            try ProviderDecodeCommand(&arguments).run(console)
        case ("provider", "try"):
            _ = arguments.next()
            try await ProviderTryCommand(&arguments).run(console)
        case ("provider", _):
            throw .usage("provider takes try or decode")
        case ("drift", _):
            try DriftCommand(&arguments).run(console)
        case ("jws", "sign"):
            _ = arguments.next()
            try SignCommand(&arguments).run(console)
        case ("jws", "verify"):
            _ = arguments.next()
            try VerifyCommand(&arguments).run(console)
        case ("jws", _):
            throw .usage("jws takes sign or verify")
        case ("keys", "generate"):
            _ = arguments.next()
            try KeysGenerateCommand(&arguments).run(console)
        case ("keys", "show"):
            _ = arguments.next()
            try KeysShowCommand(&arguments).run(console)
        case ("keys", _):
            throw .usage("keys takes generate or show")
        case (let word?, _):
            throw .usage("there is no command \(word)")
        case (nil, _):
            throw .usage("a command is missing: demo, fi, consent, provider, drift, jws or keys")
        }
    }
}
