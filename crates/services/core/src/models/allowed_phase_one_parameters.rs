// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Allowed phase one parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedPhaseOneParameters {
    /// The permitted encryption algorithms of phase one.
    pub encryption_algorithms: Option<Vec<String>>,
    /// The allowed authentication algorithms.
    pub authentication_algorithms: Option<Vec<String>>,
    /// The DH groups.
    pub dh_groups: Option<Vec<String>>,
}

model! {
    AllowedPhaseOneParameters {
        encryption_algorithms = "encryptionAlgorithms";
        authentication_algorithms = "authenticationAlgorithms";
        dh_groups = "dhGroups";
    }
}
