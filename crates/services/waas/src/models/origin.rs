// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An origin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Origin {
    /// The URI.
    pub uri: String,
    /// The port for HTTP. 0 disables HTTP. Default: `80`.
    pub http_port: Option<i64>,
    /// The port for HTTPS. 0 disables HTTPS. Default: `443`.
    pub https_port: Option<i64>,
    /// The custom headers.
    pub custom_headers: Option<Vec<models::Header>>,
}

model! {
    Origin {
        required {
            uri = "uri", with_uri(String);
        }
        optional {
            http_port = "httpPort", with_http_port(i64);
            https_port = "httpsPort", with_https_port(i64);
            custom_headers = "customHeaders", with_custom_headers([models::Header]);
        }
    }
}
