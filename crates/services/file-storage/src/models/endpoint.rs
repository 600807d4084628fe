// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The host name.
    pub hostname: String,
    /// The port.
    pub port: i64,
}

model! {
    Endpoint {
        required {
            hostname = "hostname", with_hostname(String);
            port = "port", with_port(i64);
        }
    }
}
