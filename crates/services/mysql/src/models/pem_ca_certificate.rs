// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A PEM CA certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PemCaCertificate {
    /// The contents.
    pub contents: String,
}

model! {
    PemCaCertificate, "certificateType" = "PEM" {
        required {
            contents = "contents", with_contents(String);
        }
    }
}
