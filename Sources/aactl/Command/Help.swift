/// What `aactl help` prints.
enum Help {
    static let lines = """
        aactl: consents and financial information of India's account aggregators

        aactl demo [--seed N] [--at DATE] [--out DIR] [--json]
            Asks a sandbox for consent, fetches a generated customer's accounts encrypted, decrypts and reads them, and
            writes statement.html and statement.json. Offline; the same seed and date write the same files.
              --seed N     which customer (a whole number from 0 up; default 1)
              --at DATE    the last day of the data, yyyy-MM-dd (default: today in India)
              --out DIR    where the files go (default: demo)

        aactl fi read FILE|- [--json|--table] [--strict] [--type TYPE]
            Reads an FI document and prints it with everything that was odd about it: XML, the JSON of any provider, or
            its whole body, also in base64. - is standard input.
              --table      in columns as wide as the terminal (80 at least); texts are cut, amounts never
              --strict     refuses a document that breaks the format, instead of repairing and listing
              --type TYPE  what a document that does not say its kind is read as (DEPOSIT, TERM_DEPOSIT, ...)

        aactl fi check FILE|- [--level LEVEL] [--type TYPE] [--json]
            Prints what is odd about an FI document, nothing of what it says; exit 1 from the level on.
              --level LEVEL
                           note: worth knowing; warning (default): not the schema's form; error: broken bytes
              --type TYPE  as for fi read

        aactl fi convert FILE|- [--to xml|json] [--generation G] [--strict] [--type TYPE] [--json]
            Writes an FI document of any form anew: as canonical XML, or as JSON with ReBIT's names. What was odd about it,
            and each field that the generation does not have, goes to standard error; exit 1 if something is lost.
              --to         xml or json (default: as it came)
              --generation G
                           1.x (also 1.0, 1.1, 1.1.2, 1.2), 1.0.0 or 2.0.0, as far as the type has it (default: its own).
                           The fields get its names; values are not translated
              --strict, --type TYPE
                           as for fi read

        aactl fi decrypt --session DIR [--json]
            Verifies and decrypts a POST /FI/fetch answer. DIR holds body.json, jws.txt (its x-jws-signature),
            priv_pkcs8.b64 and nonce.b64 (our half of the session), and here or one folder up rsa_pub.pem (the sender's).
            Prints the documents as they are; several are each followed by a line break.

        aactl fi generate --type TYPE [--seed N] [--rows N] [--generation G] [--format xml|json] [--json]
            Prints an invented document of an FI type. The same seed and size print the same one; it names nobody.
              --seed N     which document (a whole number from 0 up; default 1)
              --rows N     how many transactions a list of them has, or returns of GST (0 to 100000; default 12)
              --generation G
                           as for fi convert (default: the newest that the type has)
              --format     xml (default) or json

        aactl fi schema TYPE [--json]
            Prints the fields of an FI type (DEPOSIT, MUTUAL_FUNDS, …): their names in each generation, known misspellings,
            units, words and meaning. The reader and the writer work by the same table.

        aactl consent lint FILE|- [--at DATE] [--template ID] [--json]
            Checks what a consent asks for against the ecosystem's fair use rules and ReBIT's, before a customer is asked: a
            body of POST /Consent of any version, a ConsentDetail, or a request for any provider. Exit 1 if an AA would
            refuse it; says what is allowed, and which template would allow it.
              --at DATE    the day whose rules apply, yyyy-MM-dd (default: today in India)
              --template ID
                           the template that the FIU is listed for (CT035, ...); default: the file's own, or else the
                           general rule of the purpose

        aactl provider try PROVIDER [--config FILE] [--wait N] [--json]
            Goes the way from consent to data once: against a double in this process, or with --config against the host.
              PROVIDER     setu, perfios, onemoney or rebit
              --config FILE
                           a JSON object of texts: user, customer (9999999999@aa), clientID, clientSecret, baseURL, redirectURL;
                           setu: productInstance; perfios: keys (uatEscrow or own); onemoney: organisationID,
                           appIdentifier, productID; rebit: aggregator, apiKey, keyID, signingKeyPEM, aggregatorJWK.
                           env:NAME is taken from the environment.
                           perfios tells all by notifications: hand the body of each over on a line of standard input
              --wait N     seconds to wait for the customer, and for the data (default: 600)

        aactl provider decode PROVIDER FILE|- [--as KIND] [--status N]
            Prints, as JSON, what the SDK makes of one recorded body: its kind, state, ids, accounts, events, what a refusal
            means, and the members that nobody knows. No customer, no secret and no document is printed.
              PROVIDER     setu, perfios, onemoney or rebit
              --as KIND    request, response, webhook, error or document (default: found by its shape)
              --status N   the HTTP status that a refusal came with (default: 400)

        aactl drift OLD|- NEW|- [--json]
            Compares the responses in two cassettes (what RecordingTransport records) and prints what the provider changed:
            members that are new or gone, other types, new words. Exit 1 if something changed.

        aactl jws sign --key FILE [--kid ID] [--alg ALG] [--detached|--compact] [--json] FILE|-
            Signs a file with a private key in PEM or JWK, and prints the JWS: detached (b64 false, as x-jws-signature)
            unless --compact. A key never stands on the command line; one of FILE and --key may be - for standard input.
              --kid ID     the key's name in the header; a key in PEM has none of its own
              --alg ALG    RS256, PS256 or EdDSA (default: the key's own)

        aactl jws verify --jwk|--jwks|--cert|--pem FILE [--explain] [--json] BODY|- SIGNATURE
        aactl jws verify --jwk|--jwks|--cert|--pem FILE [--explain] [--payload|--json] JWS
            Verifies a detached signature over a body, or a compact JWS. SIGNATURE and JWS are a file, or the text itself.
            Of a certificate the key is taken and the validity shown; its issuer is not checked.
              --explain    prints every step with its digests
              --payload    prints the payload of a compact JWS, and nothing else
              --allow-no-kid, --allow-decoded-payload
                           lets pass a header without kid; the signing input of ReBIT's example of signedConsent

        aactl keys generate KIND --out FILE|- [--bits N] [--kid ID] [--jwk] [--force] [--json]
            Makes a private key, writes it into FILE (0600, never over an older file) and prints its public half.
              KIND         agreement: weierstrass25519 (ReBIT's Curve25519), x25519; signing: rs256, ps256, eddsa
              --out -      prints the private key and nothing else
              --bits N     RSA: 2048 (default), 3072, 4096 or 8192
              --kid ID     a signing key's name (default: its thumbprint, RFC 7638)
              --jwk        a signing key as JWK instead of PEM (PKCS #8)
              --force      replaces an older file

        aactl keys show FILE|- [--kid ID] [--json]
            Prints the public half of a key (PEM, its base64, or a JWK; private or public), its kind and thumbprint.

        --json prints the result as JSON, and an error as one line of JSON on standard error.
        Exit: 0 done; 1 input refused, something found or lost, or verification failed; 2 usage; 3 the outside failed;
        4 a defect of ours.
        """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
