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

        aactl fi read FILE|- [--json] [--strict]
            Reads one FI document (XML) and prints it with everything that was odd about it. - is standard input.
              --strict     refuses a document that breaks the format, instead of repairing and listing

        aactl fi decrypt --session DIR [--json]
            Verifies and decrypts a POST /FI/fetch answer. DIR holds body.json, jws.txt (its x-jws-signature),
            priv_pkcs8.b64 and nonce.b64 (our half of the session), and here or one folder up rsa_pub.pem (the sender's).
            Prints the documents as they are; several are each followed by a line break.

        --json prints the result as JSON, and an error as one line of JSON on standard error.
        Exit: 0 done; 1 input refused or verification failed; 2 usage; 3 the outside failed; 4 a defect of ours.
        """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
