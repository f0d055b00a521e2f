import AACore
import AAProviders
import AATransport

/// `aactl provider decode`: what the SDK makes of one recorded body.
struct ProviderDecodeCommand {
    private let decoder: BodyDecoder
    private let input: InputFile
    private let kind: DecodedBody.Kind?
    private let status: HTTPStatus

    init(_ arguments: inout ArgumentList) throws(CommandFailure) {
        _ = try arguments.flag("--json")
        let names = BodyDecoder.all.map(\.provider).joined(separator: ", ")
        let written = try arguments.value(of: "--as")
        kind = written.flatMap { DecodedBody.Kind(rawValue: $0) }
        guard written == nil || kind != nil else {
            let kinds = DecodedBody.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw .usage("--as takes one of \(kinds)")
        }
        status =
            try arguments.number(of: "--status", in: 100...599).map { HTTPStatus(rawValue: Int($0)) } ?? .badRequest
        guard let name = try arguments.operand(), let path = try arguments.operand() else {
            throw .usage("provider decode takes a provider (\(names)) and a file, or - for standard input")
        }
        guard let decoder = BodyDecoder.all.first(where: { $0.provider == name }) else {
            throw .usage("there is no provider \(name); there are \(names)")
        }
        try arguments.end()
        self.decoder = decoder
        input = InputFile(path: path)
    }

    func run(_ console: Console) throws(CommandFailure) {
        let bytes = try input.bytes()
        let decoded: DecodedBody
        do { decoded = try decoder.decode(bytes, as: kind, status: status) } catch {
            let place = [input.name, error.path ?? "", error.place?.description ?? ""].filter { !$0.isEmpty }
            throw CommandFailure(
                kind: .refused, code: error.code.description, what: "the body is none of \(decoder.provider)'s",
                location: place.joined(separator: ": "), why: error.reason,
                todo: "give one body as it came, of this provider; --as says what it is where its shape does not")
        }
        try console.write(decoded.json.bytes(.indented) + [UInt8(ascii: "\n")])
    }
}
