// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An HTTP redirect target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpRedirectTarget {
    /// The protocol.
    pub protocol: models::HttpRedirectTargetProtocol,
    /// The host.
    pub host: String,
    /// The port.
    pub port: Option<i64>,
    /// The path.
    pub path: String,
    /// The query.
    pub query: String,
}

model! {
    HttpRedirectTarget {
        required {
            protocol = "protocol", with_protocol(models::HttpRedirectTargetProtocol);
            host = "host", with_host(String);
            path = "path", with_path(String);
            query = "query", with_query(String);
        }
        optional {
            port = "port", with_port(i64);
        }
    }
}
