// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A response cache resp server.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseCacheRespServer {
    /// The host.
    pub host: String,
    /// The port.
    pub port: i64,
}

model! {
    ResponseCacheRespServer {
        required {
            host = "host", with_host(String);
            port = "port", with_port(i64);
        }
    }
}
