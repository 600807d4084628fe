// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A redirect URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectUri {
    /// The protocol. Example: `HTTPS`.
    pub protocol: Option<String>,
    /// The host.
    pub host: Option<String>,
    /// The port. Example: `8081`.
    pub port: Option<i64>,
    /// The path.
    pub path: Option<String>,
    /// The query.
    pub query: Option<String>,
}

model! {
    RedirectUri {
        optional {
            protocol = "protocol", with_protocol(String);
            host = "host", with_host(String);
            port = "port", with_port(i64);
            path = "path", with_path(String);
            query = "query", with_query(String);
        }
    }
}
