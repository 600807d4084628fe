// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A mirror configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MirrorConfiguration {
    /// The path of the data volume for software source mirrors on the management station.
    pub directory: String,
    /// The port.
    pub port: String,
    /// The default HTTPS port of the mirror.
    pub sslport: String,
    /// The path of the SSL certificate.
    pub sslcert: Option<String>,
    /// Whether SSL certificates are verified.
    pub is_sslverify_enabled: Option<bool>,
}

model! {
    MirrorConfiguration {
        directory = "directory";
        port = "port";
        sslport = "sslport";
        sslcert = "sslcert";
        is_sslverify_enabled = "isSslverifyEnabled";
    }
}
