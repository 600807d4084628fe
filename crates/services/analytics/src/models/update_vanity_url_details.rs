// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

/// The fields to update in a vanity URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVanityUrlDetails {
    /// The passphrase of the private key.
    pub passphrase: Option<Secret>,
    /// The private key.
    pub private_key: Secret,
    /// The public certificate.
    pub public_certificate: String,
    /// The CA certificate.
    pub ca_certificate: String,
    cleared: Vec<String>,
}

update! {
    UpdateVanityUrlDetails {
        required {
            private_key = "privateKey", with_private_key(Secret);
            public_certificate = "publicCertificate", with_public_certificate(String);
            ca_certificate = "caCertificate", with_ca_certificate(String);
        }
        optional {
            passphrase = "passphrase", with_passphrase(Secret), clear_passphrase;
        }
    }
}
