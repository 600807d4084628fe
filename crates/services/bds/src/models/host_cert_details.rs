// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a host certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostCertDetails {
    /// The host name.
    pub host_name: String,
    /// The certificate.
    pub certificate: String,
    /// The private key.
    pub private_key: Secret,
}

model! {
    HostCertDetails {
        required {
            host_name = "hostName", with_host_name(String);
            certificate = "certificate", with_certificate(String);
            private_key = "privateKey", with_private_key(Secret);
        }
    }
}
