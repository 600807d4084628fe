// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a mirror configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMirrorConfigurationDetails {
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
    UpdateMirrorConfigurationDetails {
        required {
            directory = "directory", with_directory(String);
            port = "port", with_port(String);
            sslport = "sslport", with_sslport(String);
        }
        optional {
            sslcert = "sslcert", with_sslcert(String);
            is_sslverify_enabled = "isSslverifyEnabled", with_is_sslverify_enabled(bool);
        }
    }
}
