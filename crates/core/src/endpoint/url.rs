//! Parsing and validation of endpoint URLs.
//!
//! Stricter than a URL library on purpose: an endpoint has no user, query or fragment, and its host
//! is used unmodified, so that no parameter can inject another host.

use crate::error::quoted::Quoted;
use crate::region;

/// Scheme, host, port and path.
#[derive(Debug)]
pub(super) struct Url<'a> {
    scheme: &'static str,
    host: String,
    port: Option<u16>,
    /// Empty, or with a leading but no trailing slash.
    pub(super) path: &'a str,
}

impl<'a> Url<'a> {
    /// Parses a URL, or returns the problem.
    pub(super) fn parse(text: &'a str) -> Result<Self, String> {
        let text = text.trim();
        let (scheme, rest) = scheme(text).ok_or("expected a URL with `http://` or `https://`")?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        if authority.contains('@') {
            return Err("a user name or password is not allowed".to_owned());
        }
        let (host, port) = split_port(authority)?;
        check_host(host)?;
        if path.contains('?') {
            return Err("a query is not allowed".to_owned());
        }
        if path.contains('#') {
            return Err("a fragment is not allowed".to_owned());
        }
        let path = path.trim_end_matches('/');
        check_path(path)?;
        let default = if scheme == "https" { 443 } else { 80 };
        Ok(Self {
            scheme,
            // HTTP libraries send the host in lower case and omit the default port, and the
            // signature has to match.
            host: host.to_ascii_lowercase(),
            port: port.filter(|port| *port != default),
            path,
        })
    }

    /// Returns scheme, host and port.
    pub(super) fn origin(&self) -> String {
        match self.port {
            Some(port) => format!("{}://{}:{port}", self.scheme, self.host),
            None => format!("{}://{}", self.scheme, self.host),
        }
    }
}

/// Redacts the user and the password of a URL, for a message.
///
/// Everything between the scheme and the last `@` is redacted, as the end of the user is unclear in
/// a malformed URL.
pub(super) fn without_user(text: &str) -> String {
    // An escaped `@` does not end the user, but shows that there is one.
    let end = text.rfind('@').map(|at| at + 1).max(text.rfind("%40").map(|at| at + 3));
    let Some(end) = end else { return text.to_owned() };
    let scheme = scheme(text).map_or(String::new(), |(scheme, _)| format!("{scheme}://"));
    format!("{scheme}REDACTED@{}", &text[end..])
}

fn scheme(text: &str) -> Option<(&'static str, &str)> {
    let (scheme, rest) = text.split_once("://")?;
    ["http", "https"]
        .into_iter()
        .find(|known| scheme.eq_ignore_ascii_case(known))
        .map(|known| (known, rest))
}

fn split_port(authority: &str) -> Result<(&str, Option<u16>), String> {
    // The colons of an IPv6 address are inside its brackets.
    let after_address = authority.rfind(']').map_or(0, |index| index + 1);
    match authority[after_address..].find(':') {
        None => Ok((authority, None)),
        Some(index) => {
            let (host, port) = authority.split_at(after_address + index);
            let digits = &port[1..];
            let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
            let port = digits.parse().ok().filter(|port| is_number && *port != 0);
            // Port and host are not quoted: in `https://me:pass/word@host` the port is the start of
            // the password.
            Ok((host, Some(port.ok_or("the port is not a number from 1 to 65535")?)))
        }
    }
}

fn check_host(host: &str) -> Result<(), String> {
    if host.is_empty() {
        return Err("missing host".to_owned());
    }
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return match address.parse::<std::net::Ipv6Addr>() {
            Ok(_) => Ok(()),
            Err(_) => Err("the host is not an IPv6 address".to_owned()),
        };
    }
    let last = host.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    // Browsers, and so the HTTP library, parse these as addresses: `127.1`, `0x7f.0.0.1`.
    let is_address = last.bytes().all(|byte| byte.is_ascii_digit())
        || last.strip_prefix("0x").is_some_and(|x| x.bytes().all(|byte| byte.is_ascii_hexdigit()));
    // The HTTP library decodes the letters of such a label, and rejects what it cannot decode.
    let is_encoded =
        |label: &str| label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    let is_undecodable =
        host.split('.').any(is_encoded) && reqwest::Url::parse(&format!("https://{host}")).is_err();
    if region::problem(host).is_some() || is_undecodable {
        Err("the host is not a host name".to_owned())
    } else if is_address && host.parse::<std::net::Ipv4Addr>().is_err() {
        Err("the host is not an IPv4 address".to_owned())
    } else {
        Ok(())
    }
}

/// Rejects paths that HTTP libraries would normalize, which invalidates the signature.
fn check_path(path: &str) -> Result<(), String> {
    let mut rest = path.chars();
    while let Some(c) = rest.next() {
        if c == '%' {
            let is_escape = rest.clone().take(2).filter(char::is_ascii_hexdigit).count() == 2;
            if !is_escape {
                return Err("the path contains `%` without two hexadecimal digits".to_owned());
            }
        } else if !is_path(c) {
            return Err(format!(
                "the path contains {}, which has to be escaped",
                Quoted(&c.to_string())
            ));
        }
    }
    let is_dot = |segment: &str| matches!(segment.replace("%2e", ".").as_str(), "." | "..");
    match path.split('/').any(|segment| is_dot(&segment.to_ascii_lowercase())) {
        true => Err("the path contains the segment `.` or `..`".to_owned()),
        false => Ok(()),
    }
}

/// Whether a character is allowed unescaped in a path (RFC 3986, pchar and slash).
fn is_path(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/".contains(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn parses(text: &str, origin: &str, path: &str) {
        let url = Url::parse(text).unwrap();
        assert_eq!((url.origin().as_str(), url.path), (origin, path), "{text}");
    }

    #[test]
    fn urls_are_parsed() {
        parses("https://h.example", "https://h.example", "");
        parses("HTTPS://H.Example/", "https://h.example", "");
        parses(" https://h.example/ ", "https://h.example", "");
        parses("http://localhost:8443/a/b//", "http://localhost:8443", "/a/b");
        parses("http://127.0.0.1:80", "http://127.0.0.1", "");
        parses("https://h:443/x", "https://h", "/x");
        parses("https://h:80", "https://h:80", "");
        parses("http://[::1]:8080/x", "http://[::1]:8080", "/x");
        parses("http://[::1]", "http://[::1]", "");
        parses("https://under_score.example", "https://under_score.example", "");
    }

    #[track_caller]
    fn refuses(text: &str, problem: &str) {
        assert_eq!(Url::parse(text).unwrap_err(), problem, "{text}");
    }

    #[test]
    fn what_is_not_an_endpoint_is_refused() {
        let no_scheme = "expected a URL with `http://` or `https://`";
        for text in ["", "h.example", "//h", "ftp://h", "localhost:8080", "https:/h"] {
            refuses(text, no_scheme);
        }
        refuses("https://", "missing host");
        refuses("https:///x", "missing host");
        refuses("https://:443", "missing host");
        refuses("https://u:p@h", "a user name or password is not allowed");
        refuses("https://h/?x=1", "a query is not allowed");
        refuses("https://h?x=1", "a query is not allowed");
        refuses("https://h/#x", "a fragment is not allowed");
        for port in ["", "0", "+80", "99999", "80x"] {
            refuses(&format!("https://h:{port}"), "the port is not a number from 1 to 65535");
        }
        for host in ["a..b", "a b", "h\\x", "ü", "h%2fx", "xn--", "a.xn--.b"] {
            refuses(&format!("https://{host}"), "the host is not a host name");
        }
        for host in ["127.1", "127.0.0.0x1", "1.2.3.256", "1.2.3.4.5", "a.0", "1"] {
            refuses(&format!("http://{host}"), "the host is not an IPv4 address");
        }
        refuses("http://[::x]", "the host is not an IPv6 address");
    }

    #[test]
    fn a_path_is_sent_as_it_is_or_refused() {
        for path in ["/a%2Fb", "/a:b@c", "/-._~!$&'()*+,;=", "/a//b", "/...", "/a..b", "/%2e%2e%2e"]
        {
            parses(&format!("https://h{path}"), "https://h", path);
        }
        for path in
            ["/.", "/..", "/a/../b", "/a/./b", "/%2e", "/a/%2E%2e/b", "/.%2E", "/%2e.", "/a/.."]
        {
            refuses(&format!("https://h{path}"), "the path contains the segment `.` or `..`");
        }
        for c in [' ', '"', 'é', '\\', '<', '^', '`', '{', '|', '[', '\u{7f}', '\n', '\u{a0}'] {
            refuses(
                &format!("https://h/a{c}b"),
                &format!("the path contains {}, which has to be escaped", Quoted(&c.to_string())),
            );
        }
        for path in ["/%", "/a%2", "/%zz", "/%é", "/%%20"] {
            refuses(
                &format!("https://h{path}"),
                "the path contains `%` without two hexadecimal digits",
            );
        }
    }

    #[test]
    fn a_user_is_not_shown() {
        assert_eq!(without_user("https://u:p@h/x"), "https://REDACTED@h/x");
        assert_eq!(without_user("u:p@h"), "REDACTED@h");
        assert_eq!(without_user("https://h"), "https://h");
        assert_eq!(without_user("p://u@h"), "REDACTED@h");
        assert_eq!(without_user("HTTPS://u:p%40h"), "https://REDACTED@h");
    }

    #[test]
    fn password_is_redacted_in_every_message() {
        for text in [
            "https://me:hunter2@h.example",
            "https://me:hunter2@h.example/a b",
            "https://me:hunter2/x@h.example",
            "https://me:hunter2#x@h.example",
            "https://me:1/hunter2@h.example/..",
            "https://hunter2/\"@h.example",
            "https://hunter2 x/@h.example",
            "https://[hunter2]/@h.example",
            "https://me:hunter2%40h.example",
            "https:/me:hunter2@h.example",
            "me:hunter2@h.example",
            "hunter2://me@h.example",
            "ftp://me:hunter2@h.example",
            " https://me:hunter2@h.example",
        ] {
            let error = super::super::Endpoint::parse(text, "/").unwrap_err();
            let seen = format!("{error} {error:#} {error:?}");
            assert!(!seen.contains("hunter2"), "{seen}");
            assert!(seen.contains("h.example"), "{seen}");
        }
    }

    proptest! {
        #[test]
        fn accepted_url_is_not_changed_by_libraries(
            text in "https?://([a-z][a-z0-9.]{0,5})?[-a-zE0-9.:@/?#\\[\\]%_ \"\\\\é~^]{0,20}",
        ) {
            if let Ok(url) = Url::parse(&text) {
                let joined = format!("{}{}", url.origin(), url.path);
                let uri = http::Uri::try_from(&joined).map_err(|e| TestCaseError::fail(format!("{joined}: {e}")))?;
                prop_assert_eq!(uri.host(), Some(url.host.as_str()));
                prop_assert_eq!(uri.port_u16(), url.port);
                prop_assert_eq!(uri.path().trim_end_matches('/'), url.path);
                let parsed = reqwest::Url::parse(&joined).map_err(|e| TestCaseError::fail(format!("{joined}: {e}")))?;
                prop_assert_eq!(parsed.path().trim_end_matches('/'), url.path);
            }
        }
    }
}
