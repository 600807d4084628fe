// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vanity URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VanityUrlDetails {
    /// The key.
    pub key: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The URLs. At most 3 items.
    pub urls: Option<Vec<String>>,
    /// The hosts. At most 3 items.
    pub hosts: Option<Vec<String>>,
    /// The public certificate.
    pub public_certificate: Option<String>,
}

model! {
    VanityUrlDetails {
        key = "key";
        description = "description";
        urls = "urls";
        hosts = "hosts";
        public_certificate = "publicCertificate";
    }
}
