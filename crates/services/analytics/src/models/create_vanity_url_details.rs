// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a vanity URL to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVanityUrlDetails {
    /// The description.
    pub description: Option<String>,
    /// The hosts. At most 3 items.
    pub hosts: Vec<String>,
    /// The passphrase of the private key.
    pub passphrase: Option<Secret>,
    /// The private key.
    pub private_key: Secret,
    /// The public certificate.
    pub public_certificate: String,
    /// The CA certificate.
    pub ca_certificate: String,
}

model! {
    CreateVanityUrlDetails {
        required {
            hosts = "hosts", with_hosts([String]);
            private_key = "privateKey", with_private_key(Secret);
            public_certificate = "publicCertificate", with_public_certificate(String);
            ca_certificate = "caCertificate", with_ca_certificate(String);
        }
        optional {
            description = "description", with_description(String);
            passphrase = "passphrase", with_passphrase(Secret);
        }
    }
}
