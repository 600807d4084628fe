// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a CA.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CaDetails {
    /// The certificates of the CA bundle in PEM format.
    pub ca_bundle_pem: Option<String>,
    /// The maximum validity of leaf certificates from the CA, in ISO 8601 format and in days, such
    /// as `P365D`.
    pub certificate_max_validity_duration: Option<String>,
}

model! {
    CaDetails {
        ca_bundle_pem = "caBundlePem";
        certificate_max_validity_duration = "certificateMaxValidityDuration";
    }
}
