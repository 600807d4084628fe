// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Proxies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Proxies {
    /// Whether to use system proxies.
    pub use_system_proxies: Option<bool>,
    /// The HTTP proxy host.
    pub http_proxy_host: Option<String>,
    /// The HTTP proxy port.
    pub http_proxy_port: Option<i64>,
    /// The HTTPS proxy host.
    pub https_proxy_host: Option<String>,
    /// The HTTPS proxy port.
    pub https_proxy_port: Option<i64>,
    /// The FTP proxy host.
    pub ftp_proxy_host: Option<String>,
    /// The FTP proxy port.
    pub ftp_proxy_port: Option<i64>,
    /// The socks proxy host.
    pub socks_proxy_host: Option<String>,
    /// The socks proxy port.
    pub socks_proxy_port: Option<i64>,
}

model! {
    Proxies {
        optional {
            use_system_proxies = "useSystemProxies", with_use_system_proxies(bool);
            http_proxy_host = "httpProxyHost", with_http_proxy_host(String);
            http_proxy_port = "httpProxyPort", with_http_proxy_port(i64);
            https_proxy_host = "httpsProxyHost", with_https_proxy_host(String);
            https_proxy_port = "httpsProxyPort", with_https_proxy_port(i64);
            ftp_proxy_host = "ftpProxyHost", with_ftp_proxy_host(String);
            ftp_proxy_port = "ftpProxyPort", with_ftp_proxy_port(i64);
            socks_proxy_host = "socksProxyHost", with_socks_proxy_host(String);
            socks_proxy_port = "socksProxyPort", with_socks_proxy_port(i64);
        }
    }
}
