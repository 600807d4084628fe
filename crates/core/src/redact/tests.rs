//! Tests of redaction.

use proptest::prelude::*;

use super::*;

#[track_caller]
fn redacts(text: &str, expected: &str) {
    assert_eq!(redact(text), expected, "{text}");
    assert_eq!(redact(expected), expected, "{text}, again");
}

#[track_caller]
fn keeps(text: &str) {
    assert!(matches!(redact(text), Cow::Borrowed(same) if same == text), "{}", redact(text));
}

#[test]
fn tokens_are_redacted_by_shape() {
    redacts("keyId=\"ST$hunter2\",", "keyId=\"ST$REDACTED\",");
    redacts("ST$a.b-c_d", "ST$REDACTED");
    redacts("%22ST$0123456789abcdef%22", "%22ST$REDACTED%22");
    redacts("the token eyJhbGci.eyJzdWIi.c2ln is old", "the token REDACTED is old");
    redacts("eyJhbGci.eyJzdWIi.", "REDACTED");
    redacts("(eyJhbGci.eyJzdWIi.c2ln).", "(REDACTED).");
    redacts("it was eyJhbGci.eyJzdWIi.c2ln.", "it was REDACTED.");
    redacts("eyJhbGci.a.b.c.d", "REDACTED");
    redacts("%22eyJhbGci.eyJzdWIi.c2ln", "%22REDACTED");
    keeps("COST$25, ST$ and TEST$x");
    keeps("eyJ eyJhbGci eyJhbGci.eyJ eyJhbGci..x");
}

#[test]
fn private_keys_are_redacted_from_begin_to_end() {
    let key = "-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----";
    redacts(&format!("a {key} b"), "a REDACTED b");
    redacts(&format!("{key}\n{key}"), "REDACTED\nREDACTED");
    redacts(&key.replace('\n', "\\n"), "REDACTED");
    redacts(&format!("\\n{key}\\n"), "\\nREDACTED\\n");
    redacts("-----BEGIN PRIVATE KEY-----\nMII", "REDACTED");
    redacts("-----BEGIN PRIVATE KEY", "REDACTED");
    redacts("-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIV", "REDACTED");
    keeps("-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----");
    keeps("-----BEGIN ");
}

#[test]
fn credentials_after_an_authorization_scheme_are_redacted() {
    redacts("Bearer hunter2", "Bearer REDACTED");
    redacts("proxy said BASIC  dXNlcjpwYXNz==", "proxy said BASIC  REDACTED");
    redacts("\\nBearer aB/c+d=\\n", "\\nBearer REDACTED\\n");
    redacts("bearer abcdefghijklmnopqrstuvwxyz, basic x1", "bearer REDACTED, basic REDACTED");
    keeps("Basic authentication is required.");
    keeps("WWW-Authenticate: Bearer realm=\"x\"");
    keeps("the Basic tier, a bearer token. Basic");
}

#[test]
fn members_are_redacted_by_name() {
    for name in [
        "token",
        "accessToken",
        "refresh_token",
        "idToken",
        "delegationToken",
        "security-token",
        "SESSION_TOKEN",
        "accessUri",
        "api_key",
        "clientSecret",
        "opc-sse-customer-key",
        "secretAccessKey",
        "shared_secret",
        "totpToken",
        "userPasswd",
        "serviceAccountToken",
        "subject_token",
        "passphrase",
        "pass_phrase",
        "password",
        "adminPassword",
        "privateKey",
        "publicKey",
        "podKey",
        "x-access-token",
    ] {
        redacts(
            &format!(r#"{{"{name}": "hunter2", "b":1}}"#),
            &format!(r#"{{"{name}": "REDACTED", "b":1}}"#),
        );
        redacts(&format!("a=1&{name}=hunter2&b=2"), &format!("a=1&{name}=REDACTED&b=2"));
    }
    keeps(r#"{"pageToken":"x","tokenType":"x","code":"x","key":"x"}"#);
    keeps(r#"{"apiKeyId":"x","vaultSecretId":"x","keyMask":"x","customerKeySha256":"x"}"#);
    keeps(r#"{"password":null,"token":{"a":1},"privateKey":[],"token":true}"#);
    keeps("token: must not be empty; the password is wrong");
}

#[test]
fn quoted_values_are_redacted_up_to_the_closing_quote() {
    redacts(r#"{"token":"a\"b\\","b":"c"}"#, r#"{"token":"REDACTED","b":"c"}"#);
    redacts(r#"{"token":"hunter2"#, r#"{"token":"REDACTED"#);
    redacts(r#"{"password" : 1234}"#, r#"{"password" : REDACTED}"#);
    redacts("{'password': 'it', 'b': 1}", "{'password': 'REDACTED', 'b': 1}");
    redacts("password = \"a b\" c", "password = \"REDACTED\" c");
    redacts("password=a(b", "password=REDACTED(b");
    redacts(
        r#"{"message":"{\"token\":\"a\\\"b\\\\\",\"b\":1}","c":2}"#,
        r#"{"message":"{\"token\":\"REDACTED\",\"b\":1}","c":2}"#,
    );
    redacts(r#"{"m":"\"token\":\"hunter2","b":1}"#, r#"{"m":"\"token\":\"REDACTED","b":1}"#);
}

#[test]
fn user_of_a_url_is_redacted_but_not_its_host() {
    redacts("http://me:hun@ter2@h.example/a@b", "http://REDACTED@h.example/a@b");
    redacts("\"https://me@h\" x@y", "\"https://REDACTED@h\" x@y");
    keeps("https://h.example/a@b?c=d@e and me@h.example");
}

#[test]
fn token_of_a_pre_authenticated_url_is_redacted() {
    let token = "q3GMCEfHcYx-_n0R1aIhYvGMbT4lVQ2ezrC4b5NW6ZKwhUnHX2Y9";
    redacts(
        &format!("https://h.example/p/{token}/n/ns/b/bucket/o/a.txt"),
        "https://h.example/p/REDACTED/n/ns/b/bucket/o/a.txt",
    );
    redacts(
        &format!(r#"{{"artifact":"/p/{token}/n/ns/b/bucket/o/"}}"#),
        r#"{"artifact":"/p/REDACTED/n/ns/b/bucket/o/"}"#,
    );
    redacts(&format!("/p/x/p/{token}/n/"), "/p/x/p/REDACTED/n/");
    keeps("/n/ns/b/bucket/p/an-id-of-a-pre-authenticated-request and /p/docs/n/1");
}

#[test]
fn members_of_an_operation_are_redacted() {
    for (text, expected) in [
        (r#"{"key":"a\"b","keys":"c"}"#, r#"{"key":"REDACTED","keys":"c"}"#),
        (r#"[{"a":{"key" : "b"}},{"key":1}]"#, r#"[{"a":{"key" : "REDACTED"}},{"key":REDACTED}]"#),
        (r#"{"key":{"a":["}\"]"],"b":{}},"c":1}"#, r#"{"key":REDACTED,"c":1}"#),
        (r#"{"key":["a","b"],"key":[]}"#, r#"{"key":REDACTED,"key":REDACTED}"#),
        (r#"{"key":{"a":"b"#, r#"{"key":REDACTED"#),
        (r#"{"key":[{"a":"ü"#, r#"{"key":REDACTED"#),
        (r#"{"key":null,"value":"key"}"#, r#"{"key":null,"value":"key"}"#),
        (r#"{"password":"a"}"#, r#"{"password":"REDACTED"}"#),
    ] {
        assert_eq!(redact_members(text, &["key"]), expected, "{text}");
        assert_eq!(redact_members(expected, &["key"]), expected, "{expected}, again");
    }
}

#[test]
fn echoed_headers_are_redacted_by_name() {
    for name in [
        "opc-obo-token",
        "x-api-key",
        "opc-sse-customer-key",
        "X-Token-A",
        "opc-retry-token",
        "security_token",
        "token",
    ] {
        for (text, expected) in [
            ("{}: aB3/x+y==\r\naccept: */*", "{}: REDACTED\r\naccept: */*"),
            ("<pre>{}:aB3</pre>", "<pre>{}:REDACTED</pre>"),
            (r#"{"m":"{}: aB3","b":1}"#, r#"{"m":"{}: REDACTED","b":1}"#),
            (r#"{"m":"{}: aB3\nhost: x"}"#, r#"{"m":"{}: REDACTED\nhost: x"}"#),
            ("[{}: aB3, accept: */*]", "[{}: REDACTED, accept: */*]"),
            ("{}: \"a b\" c", "{}: \"REDACTED\" c"),
            ("{} : hunter.", "{} : REDACTED."),
        ] {
            redacts(&text.replace("{}", name), &expected.replace("{}", name));
        }
    }
    for name in ["Authorization", "Proxy-Authorization", "cookie", "Set-Cookie"] {
        redacts(
            &format!("{name}: Signature version=\"1\",signature=\"aB\"\nhost: x"),
            &format!("{name}: REDACTED\nhost: x"),
        );
        redacts(&format!("{name}: Bearer abcdefgh"), &format!("{name}: REDACTED"));
    }
}

#[test]
fn settings_with_spaces_are_redacted() {
    redacts("password: don't \"tell\" me\nuser: x", "password: REDACTED\nuser: x");
    redacts("adminPassword:  two words ", "adminPassword:  REDACTED ");
    redacts("pass_phrase: correct horse battery staple", "pass_phrase: REDACTED");
    redacts(
        r#"{"a":"client_secret: a \"b\" c","b":1}"#,
        r#"{"a":"client_secret: REDACTED","b":1}"#,
    );
    redacts(r#"{"a":"{\"m\":\"passwd: a b\"}"}"#, r#"{"a":"{\"m\":\"passwd: REDACTED\"}"}"#);
    redacts("<li>password: a b</li>", "<li>password: REDACTED</li>");
    redacts(
        "\"password\" => \"x\", token => y1",
        "\"password\" => \"REDACTED\", token => REDACTED",
    );
}

#[test]
fn sentences_are_not_redacted() {
    keeps("token: must not be empty; password: is required, passphrase: invalid");
    keeps("invalid token: signature verification failed");
    keeps("x-api-key: header missing. adminPassword: must have 12 characters");
    keeps("token: expired");
    keeps("token:");
    keeps("secret::Kind, secret://a/b and the token: null");
    redacts("token: must-not-be-empty", "token: REDACTED");
    redacts("token: mustnt", "token: REDACTED");
    redacts("token: header authorization: x1", "token: REDACTED authorization: REDACTED");
}

#[test]
fn lists_and_objects_of_secrets_are_redacted() {
    redacts(r#"{"passphrase": ["x"],"b":1}"#, r#"{"passphrase": REDACTED,"b":1}"#);
    redacts(r#"{"token":["a]",{"b":"c"}],"b":1}"#, r#"{"token":REDACTED,"b":1}"#);
    redacts(r#"{"password":{"value":"x"},"b":1}"#, r#"{"password":REDACTED,"b":1}"#);
    redacts(
        r#"{"m":"{\"passphrase\":[\"x]\",\"y\"],\"b\":1}","c":2}"#,
        r#"{"m":"{\"passphrase\":REDACTED,\"b\":1}","c":2}"#,
    );
    redacts("password=[x] y", "password=REDACTED y");
    redacts(r#"{"password":{{{{"#, r#"{"password":REDACTED"#);
    keeps(r#"{"token":{"a":1},"privateKey":[ ],"password":{},"passphrase":[]}"#);
}

#[test]
fn headers_marked_as_secret_are_redacted() {
    for (text, expected) in [
        ("X-Mine: must not be seen\nhost: x", "X-Mine: REDACTED\nhost: x"),
        (r#"{"m":"x-mine: a b","c":1}"#, r#"{"m":"x-mine: REDACTED","c":1}"#),
        (r#"{"x-mine":["a"]}"#, r#"{"x-mine":REDACTED}"#),
    ] {
        assert_eq!(redact_members(text, &["x-mine"]), expected);
    }
}

#[test]
fn text_that_is_not_shown_is_not_scanned() {
    let text = format!("{}token=hunter2 and more{}", "é".repeat(50), " of it".repeat(100_000));
    work::take();
    let clean = redact_start(&text, &[], 120);
    assert!(clean.starts_with(&format!("{}token=REDACTED and more", "é".repeat(50))), "{clean}");
    assert!((120..200).contains(&clean.len()), "{}", clean.len());
    assert!(work::take() < 1000);
    // Half a secret is a secret.
    for shown in 0..30 {
        let clean = redact_start("a token=hunter2hunter2 b", &[], shown);
        assert!(clean.len() >= shown.min(18) && !clean.contains('h'), "{clean}");
        assert!("a token=REDACTED b".starts_with(&*clean), "{clean}");
    }
}

/// Generates text that consists of beginnings of secrets.
const HOSTILE: [&str; 44] = [
    "a=",
    "a=a ",
    "\"a\":",
    "\\",
    "\\\\\"",
    "\"\\\"",
    "eyJ",
    "eyJ.",
    "eyJ.eyJ.",
    "eyJ.a",
    "-----BEGIN ",
    "-----BEGIN A",
    "-----BEGIN PRIVATE KEY",
    "-----END ",
    "://",
    "://@",
    "@",
    "/p/",
    "/p//p/",
    "/p/x",
    "ST$",
    "ST$a ",
    "{\"password\":{",
    "{\"password\":[",
    "{\"password\":{{{{",
    "\"token\":{",
    "\"token\"",
    "\"token\":\"",
    "'token':'\\",
    "Bearer ",
    "Bearer Bearer",
    "Basic a. ",
    "token=",
    "token=token=",
    "token=null,",
    "token:",
    "token: ",
    "token: must ",
    "password: ,",
    "authorization: must is",
    "\"key\":{",
    "key={}",
    "key: null ",
    "a-",
];

/// Returns the work of redacting `count` repetitions of the same text.
fn work_of(piece: &str, count: usize) -> usize {
    let text = piece.repeat(count);
    work::take();
    _ = redact_members(&text, &["key"]);
    work::take()
}

#[test]
fn work_grows_with_the_length_of_the_text() {
    for piece in HOSTILE {
        let (once, twice) = (work_of(piece, 5_000), work_of(piece, 10_000));
        assert!(twice <= 2 * once + 200, "{piece}: {once} and {twice}");
        assert!(once <= 40 * 5_000 * piece.len(), "{piece}: {once}");
    }
    for word in ["a", "A1", "token", "-", "_", "ü", " ", "\n"] {
        for before in ["", "token", "\"token\":\"", "password: ", "authorization: ", "Bearer "] {
            let work = |count: usize| {
                let text = format!("{before}{}", word.repeat(count));
                work::take();
                _ = redact(&text);
                work::take()
            };
            let (once, twice) = (work(5_000), work(10_000));
            assert!(twice <= 2 * once + 200, "{before}{word}: {once} and {twice}");
        }
    }
}

proptest! {
    #[test]
    fn work_is_linear_for_hostile_text(
        pieces in prop::collection::vec(prop::sample::select(&HOSTILE[..]), 0..200),
    ) {
        let text = pieces.concat();
        work::take();
        let _ = redact_members(&text, &["key"]);
        prop_assert!(work::take() <= 40 * text.len() + 200);
    }

    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        let _ = redact(&text);
    }

    #[test]
    fn hostile_text_is_redacted_without_panic(
        pieces in prop::collection::vec(prop::sample::select(&[
            "ST$", "eyJ", ".", "-----BEGIN ", "PRIVATE KEY", "-----", "-----END ", "Bearer", " ",
            "\"", "\\", "token", "password", ":", "=", "://", "@", "ü", "\n", "x", "'", "/p/", "/n/",
            "key", "{", "}", "[", "]",
        ][..]), 0..30),
    ) {
        let _ = redact_members(&pieces.concat(), &["key"]);
    }

    #[test]
    fn text_without_secrets_is_borrowed(text in "[a-cF-H0-9 .,:;=/(){}\\[\\]\"'\\\\\n@ü-]{0,60}") {
        // No word that announces a secret can be written with these letters.
        prop_assume!(!text.contains("://"));
        prop_assert!(matches!(redact(&text), Cow::Borrowed(same) if same == text));
    }

    #[test]
    fn secret_is_redacted_in_any_context(
        before in "[ -~\n]{0,20}", secret in "[a-z]{3}[0-9]{9}[a-z]{10}", after in "[ -~\n]{0,20}",
    ) {
        for announced in [
            format!("ST${secret}"),
            format!("eyJ{secret}.x.y"),
            format!(" Bearer {secret}"),
            format!("\"password\":\"{secret}\""),
            format!("&password={secret}"),
            format!("-----BEGIN PRIVATE KEY-----{secret}-----END PRIVATE KEY-----"),
        ] {
            let text = format!("{before}{announced}{after}");
            prop_assert!(!redact(&text).contains(&secret), "{}", text);
        }
    }
}
