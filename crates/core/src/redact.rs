//! Taking secrets out of text that others have written, before it becomes part of a message.
//!
//! A service or a proxy on the way may repeat what it was sent, so what it says is not printed
//! without a look. To be touched when another kind of secret has a recognisable shape.

use std::borrow::Cow;
use std::ops::Range;

const REDACTED: &str = "REDACTED";

/// Names of which the value is secret, in lower case and without separators. They also count at the
/// end of a longer name, such as `adminPassword` or `x-access-token`.
const SECRET_NAMES: [&str; 22] = [
    "accesskey",
    "accesstoken",
    "accessuri",
    "apikey",
    "currenttoken",
    "customerkey",
    "delegationtoken",
    "idtoken",
    "obotoken",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "secretkey",
    "securitytoken",
    "serviceaccounttoken",
    "sessiontoken",
    "signingkey",
    "totptoken",
];

/// Names that are secret only as a whole: a `pageToken` is none.
const SECRET_WORDS: [&str; 4] = ["podkey", "publickey", "subjecttoken", "token"];

/// Tokens are longer than this.
const SHORTEST_TOKEN: usize = 16;

/// Letters of the longest word that may stand behind `Bearer` or `Basic` without being a secret.
const LONGEST_WORD: usize = 20;

/// `text` with `REDACTED` in place of what looks secret: tokens, private keys, passwords.
///
/// Rather too much than too little; text without anything of the kind comes back as it is.
pub(crate) fn redact(text: &str) -> Cow<'_, str> {
    redact_members(text, &[])
}

/// As [`redact`], and without the values of these members, whatever they are: a `key` can be the
/// secret itself or the name of a region, which only the operation knows.
pub(crate) fn redact_members<'a>(text: &'a str, members: &[&str]) -> Cow<'a, str> {
    let mut secrets = Vec::new();
    find_private_keys(text, &mut secrets);
    find_session_tokens(text, &mut secrets);
    find_jwts(text, &mut secrets);
    find_url_users(text, &mut secrets);
    find_access_paths(text, &mut secrets);
    find_values(text, members, &mut secrets);
    if secrets.is_empty() {
        return Cow::Borrowed(text);
    }
    secrets.sort_by_key(|secret| secret.start);
    let mut clean = String::with_capacity(text.len());
    let mut end = 0;
    for secret in secrets {
        if secret.start >= end {
            clean.push_str(&text[end..secret.start]);
            clean.push_str(REDACTED);
        }
        end = end.max(secret.end);
    }
    clean.push_str(&text[end..]);
    Cow::Owned(clean)
}

/// PEM blocks of private keys; one without its END line goes to the end of the text.
fn find_private_keys(text: &str, secrets: &mut Vec<Range<usize>>) {
    let mut from = 0;
    while let Some(begin) = find(text, from, "-----BEGIN ") {
        let label = begin + "-----BEGIN ".len();
        from = label;
        let is_label = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b' ';
        let rest = &text[label + run(text, label, is_label)..];
        if !text[label..].starts_with(|c: char| c.is_ascii_alphanumeric())
            || !text[..text.len() - rest.len()].ends_with("PRIVATE KEY")
        {
            continue;
        }
        let end = find(text, label, "-----END ")
            .map(|end| end + "-----END ".len())
            .and_then(|end| find(text, end, "-----"))
            .map_or(text.len(), |end| end + "-----".len());
        secrets.push(begin..end);
        from = end;
    }
}

/// What follows `ST$`, the start of a key id that is a token.
fn find_session_tokens(text: &str, secrets: &mut Vec<Range<usize>>) {
    let mut from = 0;
    while let Some(start) = find(text, from, "ST$") {
        let token = start + "ST$".len();
        let length = run(text, token, is_token);
        // Shorter text behind a longer word is something else: `COST$25`.
        if length >= SHORTEST_TOKEN || (length > 0 && starts_word(text, start)) {
            secrets.push(token..token + length);
        }
        from = token + length;
    }
}

/// JSON web tokens: `eyJ` is `{"` in base64, and there are three parts with dots between.
fn find_jwts(text: &str, secrets: &mut Vec<Range<usize>>) {
    let is_base64url = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_=".contains(byte);
    let mut from = 0;
    while let Some(start) = find(text, from, "eyJ") {
        let mut end = start + run(text, start, is_base64url);
        // Of a text that is full of `eyJ`, each part is looked at once.
        from = end;
        let mut dots = 0;
        while text[end..].starts_with('.') {
            let part = run(text, end + 1, is_base64url);
            // Only the signature may be empty, and a full stop behind the token is not part of it.
            if part == 0 && dots != 1 {
                break;
            }
            dots += 1;
            end += 1 + part;
        }
        if dots >= 2 {
            secrets.push(start..end);
            from = end;
        }
    }
}

/// The user, and with it the password, of a URL.
fn find_url_users(text: &str, secrets: &mut Vec<Range<usize>>) {
    let mut from = 0;
    while let Some(scheme_end) = find(text, from, "://") {
        let start = scheme_end + "://".len();
        let authority = run(text, start, |byte| !b"/?#\"'<>".contains(byte) && *byte > b' ');
        if let Some(at) = text[start..start + authority].rfind('@') {
            secrets.push(start..start + at);
        }
        from = start + authority;
    }
}

/// The token in the URL of a pre-authenticated request, which is all that it takes to use it:
/// `/p/<token>/n/<namespace>/b/<bucket>/o/`.
fn find_access_paths(text: &str, secrets: &mut Vec<Range<usize>>) {
    let is_segment = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~%+=".contains(byte);
    let mut from = 0;
    while let Some(start) = find(text, from, "/p/") {
        let token = start + "/p/".len();
        let length = run(text, token, is_segment);
        if length >= SHORTEST_TOKEN && text[token + length..].starts_with("/n/") {
            secrets.push(token..token + length);
        }
        // The slash behind may begin the next.
        from = token + length;
    }
}

/// What follows a word that announces a secret: `Bearer x`, `"password": "x"`, `password=x`.
fn find_values(text: &str, members: &[&str], secrets: &mut Vec<Range<usize>>) {
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-".contains(byte);
    let mut from = 0;
    while let Some(skipped) = text[from..].bytes().position(|byte| byte.is_ascii_alphanumeric()) {
        let start = from + skipped;
        let end = start + run(text, start, is_name);
        let name = &text[start..end];
        // Of JSON in JSON: the `n` of `\nBearer` is no part of the word.
        let is_escape = text[..start].ends_with('\\') && name.starts_with(['n', 'r', 't']);
        let names = [name, if is_escape { &name[1..] } else { name }];
        let secret = if names.iter().any(|name| is_scheme(name)) {
            authorization(text, end)
        } else if names.iter().any(|name| members.contains(name)) {
            value(text, end).or_else(|| nested(text, end))
        } else {
            value(text, end).filter(|_| names.iter().any(|name| is_secret(name)))
        };
        from = end;
        if let Some(secret) = secret {
            from = secret.end;
            secrets.push(secret);
        }
    }
}

fn is_scheme(name: &str) -> bool {
    ["bearer", "basic"].iter().any(|scheme| name.eq_ignore_ascii_case(scheme))
}

/// Whether the value of a member, a field or a header of this name is secret.
pub(crate) fn is_secret(name: &str) -> bool {
    let letters =
        || name.bytes().rev().filter(|b| !b"_-".contains(b)).map(|b| b.to_ascii_lowercase());
    SECRET_WORDS.iter().any(|word| letters().eq(word.bytes().rev()))
        || SECRET_NAMES.iter().any(|name| letters().take(name.len()).eq(name.bytes().rev()))
}

/// The credentials behind an authorization scheme that ends at `from`.
fn authorization(text: &str, from: usize) -> Option<Range<usize>> {
    let start = from + run(text, from, |byte| *byte == b' ');
    let end = start + run(text, start, is_token);
    let credentials = text[start..end].trim_end_matches(['.', '=']);
    // As in "Basic authentication is required" and `Bearer realm="x"`.
    let is_word = credentials.len() <= LONGEST_WORD
        && credentials.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
        && credentials.starts_with(|c: char| c.is_ascii_alphabetic());
    (start > from && end > start && !is_word).then_some(start..end)
}

/// The value behind a name that ends at `from`: of a JSON member, or behind an equals sign.
fn value(text: &str, from: usize) -> Option<Range<usize>> {
    let at = value_start(text, from)?;
    match quote(text, at) {
        Some(quote) => {
            let start = at + quote.length;
            Some(start..start + quote.find_end(&text.as_bytes()[start..]))
        }
        None => {
            let length = run(text, at, |byte| !b"\"'\\&,;<>(){}[]".contains(byte) && *byte > b' ');
            let is_literal = ["", "null", "true", "false"].contains(&&text[at..at + length]);
            (!is_literal).then_some(at..at + length)
        }
    }
}

/// The object or the list behind a name that ends at `from`, to its last bracket.
fn nested(text: &str, from: usize) -> Option<Range<usize>> {
    let start = value_start(text, from)?;
    let bytes = text.as_bytes();
    matches!(bytes.get(start)?, b'{' | b'[').then_some(())?;
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 1 => return Some(start..at),
            b'}' | b']' => depth -= 1,
            b'"' => at += Quote { mark: b'"', length: 1 }.find_end(&bytes[at..]) + 1,
            _ => {}
        }
    }
    Some(start..text.len())
}

/// Where the value behind a name that ends at `from` begins.
fn value_start(text: &str, from: usize) -> Option<usize> {
    let is_space = |byte: &u8| byte.is_ascii_whitespace();
    let name_quote = quote(text, from);
    let mut at = from + name_quote.map_or(0, |quote| quote.length);
    at += run(text, at, is_space);
    let sign = *text.as_bytes().get(at)?;
    // `token: must not be empty` is a sentence, `"token": ...` is a member.
    if !(sign == b'=' || (sign == b':' && name_quote.is_some())) {
        return None;
    }
    at += 1;
    Some(at + run(text, at, is_space))
}

/// A quotation mark, with the backslashes that it has in JSON that is a string in JSON.
#[derive(Clone, Copy)]
struct Quote {
    mark: u8,
    length: usize,
}

fn quote(text: &str, at: usize) -> Option<Quote> {
    let backslashes = run(text, at, |byte| *byte == b'\\');
    let mark = *text.as_bytes().get(at + backslashes)?;
    b"\"'".contains(&mark).then_some(Quote { mark, length: backslashes + 1 })
}

impl Quote {
    /// Where the quoted text ends.
    fn find_end(self, text: &[u8]) -> usize {
        let opening = self.length - 1;
        let mut backslashes = 0;
        for (index, byte) in text.iter().enumerate() {
            if *byte == b'\\' {
                backslashes += 1;
                continue;
            }
            // One level of JSON deeper every backslash is two, and the mark has one of its own.
            let ends =
                backslashes % (2 * self.length) == opening || (opening > 0 && backslashes % 2 == 0);
            if *byte == self.mark && ends {
                return index - backslashes.min(opening);
            }
            backslashes = 0;
        }
        text.len()
    }
}

fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    text[from..].find(what).map(|index| from + index)
}

/// How many bytes from `from` on are of a kind. A kind has all bytes that are not ASCII or none, so
/// that no character is cut.
fn run(text: &str, from: usize, is_of_kind: impl Fn(&u8) -> bool) -> usize {
    text.as_bytes()[from..].iter().take_while(|byte| is_of_kind(byte)).count()
}

fn starts_word(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|c: char| c.is_alphanumeric())
}

/// What tokens are made of (RFC 9110, token68).
fn is_token(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~+/=".contains(byte)
}

#[cfg(test)]
mod tests {
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
    fn tokens_have_a_shape() {
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
    fn private_keys_go_from_begin_to_end() {
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
    fn authorization_schemes_have_credentials_behind_them() {
        redacts("Bearer hunter2", "Bearer REDACTED");
        redacts("authorization: BASIC  dXNlcjpwYXNz==", "authorization: BASIC  REDACTED");
        redacts("\\nBearer aB/c+d=\\n", "\\nBearer REDACTED\\n");
        redacts("bearer abcdefghijklmnopqrstuvwxyz, basic x1", "bearer REDACTED, basic REDACTED");
        keeps("Basic authentication is required.");
        keeps("WWW-Authenticate: Bearer realm=\"x\"");
        keeps("the Basic tier, a bearer token. Basic");
    }

    #[test]
    fn members_are_known_by_their_names() {
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
    fn values_end_where_their_quotes_do() {
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
    fn urls_keep_their_hosts() {
        redacts("http://me:hun@ter2@h.example/a@b", "http://REDACTED@h.example/a@b");
        redacts("\"https://me@h\" x@y", "\"https://REDACTED@h\" x@y");
        keeps("https://h.example/a@b?c=d@e and me@h.example");
    }

    #[test]
    fn urls_that_give_access_keep_what_they_give_it_to() {
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
    fn members_of_an_operation_are_secret_whatever_they_are() {
        for (text, expected) in [
            (r#"{"key":"a\"b","keys":"c"}"#, r#"{"key":"REDACTED","keys":"c"}"#),
            (
                r#"[{"a":{"key" : "b"}},{"key":1}]"#,
                r#"[{"a":{"key" : "REDACTED"}},{"key":REDACTED}]"#,
            ),
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
    fn much_of_the_same_takes_no_time() {
        for piece in [
            "eyJ",
            "eyJ.",
            "ST$",
            "://",
            "-----BEGIN ",
            "\"token\"",
            "Bearer ",
            "\\",
            "@",
            "/p/",
            "/p/x",
            "\"key\":{",
            "key={}",
        ] {
            let text = piece.repeat(100_000);
            let started = std::time::Instant::now();
            let _ = redact_members(&text, &["key"]);
            assert!(started.elapsed().as_secs() < 5, "{piece}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in any::<String>()) {
            let _ = redact(&text);
        }

        #[test]
        fn any_text_of_the_right_pieces_is_survived(
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
        fn what_is_around_a_secret_does_not_save_it(
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
}
