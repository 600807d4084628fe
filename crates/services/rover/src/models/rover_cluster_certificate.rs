// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rover cluster certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverClusterCertificate {
    /// The certificate.
    pub certificate: String,
}

model! {
    RoverClusterCertificate {
        certificate = "certificate";
    }
}
