//! The proxies that variables of the environment set, by the rules of curl.

use hyper_util::client::proxy::matcher::Matcher;

use crate::environment::Environment;
use crate::error::Error;

/// The proxies of an environment: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`, in
/// either case.
#[derive(Clone, Default)]
pub(super) struct EnvironmentProxies {
    https: Option<ProxyVariable>,
    http: Option<ProxyVariable>,
    all: Option<ProxyVariable>,
    /// The hosts that are reached without a proxy.
    no: String,
}

/// The URL of a proxy, and the variable that sets it.
#[derive(Clone)]
struct ProxyVariable {
    name: &'static str,
    url: String,
}

impl EnvironmentProxies {
    pub(super) fn new(environment: &Environment) -> Self {
        // Programs under CGI have a `HTTP_PROXY` that comes from a header of the request.
        if environment.var("REQUEST_METHOD").is_some() {
            return Self::default();
        }
        let find = |names: [&'static str; 2]| {
            names.into_iter().find_map(|name| {
                let url = environment.var(name)?.trim();
                (!url.is_empty()).then(|| ProxyVariable { name, url: url.to_owned() })
            })
        };
        Self {
            https: find(["HTTPS_PROXY", "https_proxy"]),
            http: find(["HTTP_PROXY", "http_proxy"]),
            all: find(["ALL_PROXY", "all_proxy"]),
            no: find(["NO_PROXY", "no_proxy"]).map_or_else(String::new, |no| no.url),
        }
    }

    /// Returns the URL of the proxy for requests to `url`.
    pub(super) fn proxy_for(&self, url: &http::Uri) -> Option<http::Uri> {
        let of = |proxy: &Option<ProxyVariable>| {
            proxy.as_ref().map_or_else(String::new, |proxy| proxy.url.clone())
        };
        let matcher = Matcher::builder()
            .https(of(&self.https))
            .http(of(&self.http))
            .all(of(&self.all))
            .no(self.no.clone())
            .build();
        matcher.intercept(url).map(|proxy| proxy.uri().clone())
    }

    /// Adds the proxies to an HTTP client. Malformed ones are skipped, see [`check`](Self::check).
    pub(super) fn add_to(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        let proxies = [
            self.https.as_ref().map(|proxy| reqwest::Proxy::https(&proxy.url)),
            self.http.as_ref().map(|proxy| reqwest::Proxy::http(&proxy.url)),
            self.all.as_ref().map(|proxy| reqwest::Proxy::all(&proxy.url)),
        ];
        let proxies = proxies.into_iter().flatten().filter_map(Result::ok);
        // Without this, the client would add the proxies of the process.
        proxies.fold(builder.no_proxy(), |builder, proxy| {
            builder.proxy(proxy.no_proxy(reqwest::NoProxy::from_string(&self.no)))
        })
    }

    /// Rejects malformed and unsupported proxies, which the HTTP client would ignore.
    pub(super) fn check(&self) -> Result<(), Error> {
        let proxies = [&self.https, &self.http, &self.all];
        proxies.into_iter().flatten().try_for_each(|proxy| check_proxy(proxy.name, &proxy.url))
    }
}

/// Rejects the URL of a proxy that is malformed or not supported. The message does not contain it,
/// as it may contain a password.
pub(super) fn check_proxy(name: &str, url: &str) -> Result<(), Error> {
    let url = if url.contains("://") { url.to_owned() } else { format!("http://{url}") };
    let url = reqwest::Url::parse(&url).ok().filter(reqwest::Url::has_host);
    match url.as_ref().map(reqwest::Url::scheme) {
        Some("http" | "https") => Ok(()),
        Some(scheme) => Err(Error::config(format!(
            "proxy scheme `{scheme}` in {name} is not supported; use `http` or `https`, or \
             `HttpTransportBuilder::without_proxy`"
        ))),
        None => Err(invalid_proxy(name)),
    }
}

pub(super) fn invalid_proxy(name: &str) -> Error {
    Error::config(format!(
        "invalid proxy URL in {name}; expected for example `http://proxy.example.com:3128`"
    ))
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    fn proxies(variables: &[(&str, &str)]) -> EnvironmentProxies {
        EnvironmentProxies::new(&Environment::from_vars(variables.iter().copied()))
    }

    #[track_caller]
    fn chooses(variables: &[(&str, &str)], url: &'static str, expected: Option<&str>) {
        let proxy = proxies(variables).proxy_for(&http::Uri::from_static(url));
        let proxy = proxy.map(|proxy| proxy.authority().unwrap().to_string());
        assert_eq!(proxy.as_deref(), expected, "{variables:?} {url}");
    }

    #[test]
    fn proxies_follow_the_environment() {
        let (http, https) = ("http://a.example/", "https://a.example/");
        chooses(&[], https, None);
        chooses(&[("HTTPS_PROXY", "http://p:1")], https, Some("p:1"));
        chooses(&[("HTTPS_PROXY", "http://p:1")], http, None);
        chooses(&[("https_proxy", "p:1"), ("HTTPS_PROXY", " ")], https, Some("p:1"));
        chooses(&[("http_proxy", "http://p:1"), ("ALL_PROXY", "http://q:1")], https, Some("q:1"));
        chooses(&[("http_proxy", "http://p:1"), ("ALL_PROXY", "http://q:1")], http, Some("p:1"));
        chooses(&[("all_proxy", "http://q:1"), ("NO_PROXY", "b.example, .example")], https, None);
        chooses(&[("all_proxy", "http://q:1"), ("REQUEST_METHOD", "GET")], https, None);
    }

    #[test]
    fn unusable_proxy_is_rejected_without_its_password() {
        for (url, expected) in [
            ("http://proxy:3128", Ok(())),
            ("proxy.example.com:3128", Ok(())),
            ("https://user:secret@proxy", Ok(())),
            ("http://user:secret@a b:1", Err("invalid proxy URL")),
            ("http://[::1", Err("invalid proxy URL")),
            ("://", Err("invalid proxy URL")),
            ("socks5://user:secret@proxy", Err("proxy scheme `socks5` in HTTPS_PROXY")),
        ] {
            let result = proxies(&[("HTTPS_PROXY", url)]).check();
            match (&result.map_err(|error| error.to_string()), expected) {
                (Ok(()), Ok(())) => {}
                (Err(said), Err(expected)) => {
                    assert!(said.contains("HTTPS_PROXY") && said.contains(expected), "{said}");
                    assert!(!said.contains("secret"), "{said}");
                }
                (result, _) => panic!("{url}: {result:?}"),
            }
        }
    }

    #[tokio::test]
    async fn client_sends_requests_through_the_proxy() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://user:pass@{}", listener.local_addr().unwrap());
        let proxies = proxies(&[("http_proxy", &url), ("no_proxy", "b.example")]);
        let client = proxies.add_to(reqwest::Client::builder()).build().unwrap();
        let serve = async {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = vec![0; 4096];
            let read = stream.read(&mut head).await.unwrap();
            stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
            String::from_utf8(head[..read].to_vec()).unwrap()
        };
        let (response, head) = tokio::join!(client.get("http://a.example/x").send(), serve);
        assert_eq!(response.unwrap().status(), 204);
        assert!(head.starts_with("GET http://a.example/x HTTP/1.1"), "{head}");
        assert!(head.to_lowercase().contains("proxy-authorization: basic "), "{head}");
    }
}
