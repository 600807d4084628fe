//! The URL of an endpoint, taken apart and checked.
//!
//! Stricter than a URL library, on purpose: an endpoint has no user, no query and no fragment, and
//! its host is exactly what is written, so that no value can smuggle in another one.

use http::uri::PathAndQuery;

use crate::region;

/// Scheme, host, port and path.
#[derive(Debug)]
pub(super) struct Url<'a> {
    scheme: &'static str,
    host: String,
    port: Option<u16>,
    /// Empty, or a slash and more that does not end with one.
    pub(super) path: &'a str,
}

impl<'a> Url<'a> {
    /// Takes a URL apart, or says what is wrong with it.
    pub(super) fn parse(text: &'a str) -> Result<Self, String> {
        let text = text.trim();
        let (scheme, rest) = scheme(text).ok_or("does not start with http:// or https://")?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        if authority.contains('@') {
            return Err("has a user in it; credentials go elsewhere".to_owned());
        }
        let (host, port) = split_port(authority)?;
        check_host(host)?;
        if path.contains('?') {
            return Err("has a query".to_owned());
        }
        if path.contains('#') {
            return Err("has a fragment".to_owned());
        }
        let path = path.trim_end_matches('/');
        if !path.is_empty() && PathAndQuery::try_from(path).is_err()
            || path.contains(char::is_whitespace)
        {
            return Err("has characters in its path that are not allowed there".to_owned());
        }
        let default = if scheme == "https" { 443 } else { 80 };
        Ok(Self {
            scheme,
            // HTTP libraries write hosts in lower case and leave out the scheme's own port. What
            // is signed must be what they send.
            host: host.to_ascii_lowercase(),
            port: port.filter(|port| *port != default),
            path,
        })
    }

    /// Scheme, host and port.
    pub(super) fn origin(&self) -> String {
        match self.port {
            Some(port) => format!("{}://{}:{port}", self.scheme, self.host),
            None => format!("{}://{}", self.scheme, self.host),
        }
    }
}

/// The text for a message: a user may have a password behind it.
pub(super) fn without_user(text: &str) -> String {
    match (text.split_once("://"), text.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://REDACTED@{rest}"),
        (None, Some((_, rest))) => format!("REDACTED@{rest}"),
        _ => text.to_owned(),
    }
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
            Ok((host, Some(port.ok_or_else(|| format!("has {digits:?} for a port"))?)))
        }
    }
}

fn check_host(host: &str) -> Result<(), String> {
    if host.is_empty() {
        return Err("has no host".to_owned());
    }
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return match address.parse::<std::net::Ipv6Addr>() {
            Ok(_) => Ok(()),
            Err(_) => Err(format!("has {host:?} for a host, which is not an IPv6 address")),
        };
    }
    match region::problem(host) {
        None => Ok(()),
        Some(_) => Err(format!("has {host:?} for a host, which is not a host name")),
    }
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
    fn urls_are_taken_apart() {
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
        let no_scheme = "does not start with http:// or https://";
        for text in ["", "h.example", "//h", "ftp://h", "localhost:8080", "https:/h"] {
            refuses(text, no_scheme);
        }
        refuses("https://", "has no host");
        refuses("https:///x", "has no host");
        refuses("https://:443", "has no host");
        refuses("https://u:p@h", "has a user in it; credentials go elsewhere");
        refuses("https://h/?x=1", "has a query");
        refuses("https://h?x=1", "has a query");
        refuses("https://h/#x", "has a fragment");
        refuses("https://h:", "has \"\" for a port");
        refuses("https://h:0", "has \"0\" for a port");
        refuses("https://h:+80", "has \"+80\" for a port");
        refuses("https://h:99999", "has \"99999\" for a port");
        refuses("https://a..b", "has \"a..b\" for a host, which is not a host name");
        refuses("https://a b", "has \"a b\" for a host, which is not a host name");
        refuses("https://h\\x", "has \"h\\\\x\" for a host, which is not a host name");
        refuses("http://[::x]", "has \"[::x]\" for a host, which is not an IPv6 address");
        refuses("https://h/a b", "has characters in its path that are not allowed there");
    }

    #[test]
    fn a_user_is_not_shown() {
        assert_eq!(without_user("https://u:p@h/x"), "https://REDACTED@h/x");
        assert_eq!(without_user("u:p@h"), "REDACTED@h");
        assert_eq!(without_user("https://h"), "https://h");
    }

    proptest! {
        #[test]
        fn what_is_accepted_is_a_uri_with_that_host(text in "https?://[-a-z0-9.:@/?#\\[\\]%_ ]{0,20}") {
            if let Ok(url) = Url::parse(&text) {
                let joined = format!("{}{}", url.origin(), url.path);
                let uri = http::Uri::try_from(&joined).map_err(|e| TestCaseError::fail(format!("{joined}: {e}")))?;
                prop_assert_eq!(uri.host(), Some(url.host.as_str()));
                prop_assert_eq!(uri.port_u16(), url.port);
            }
        }
    }
}
