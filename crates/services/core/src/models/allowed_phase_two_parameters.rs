// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Allowed phase two parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedPhaseTwoParameters {
    /// The permitted encryption algorithms of phase one.
    pub encryption_algorithms: Option<Vec<String>>,
    /// The allowed authentication algorithms.
    pub authentication_algorithms: Option<Vec<String>>,
    /// The pfs DH groups.
    pub pfs_dh_groups: Option<Vec<String>>,
}

model! {
    AllowedPhaseTwoParameters {
        encryption_algorithms = "encryptionAlgorithms";
        authentication_algorithms = "authenticationAlgorithms";
        pfs_dh_groups = "pfsDhGroups";
    }
}
