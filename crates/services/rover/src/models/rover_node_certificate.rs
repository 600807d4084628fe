// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rover node certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNodeCertificate {
    /// The certificate.
    pub certificate: String,
}

model! {
    RoverNodeCertificate {
        certificate = "certificate";
    }
}
