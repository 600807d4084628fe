// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Default phase two parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultPhaseTwoParameters {
    /// The default encryption algorithms.
    pub default_encryption_algorithms: Option<Vec<String>>,
    /// The default authentication algorithms.
    pub default_authentication_algorithms: Option<Vec<String>>,
    /// The default pfs DH group.
    pub default_pfs_dh_group: Option<String>,
}

model! {
    DefaultPhaseTwoParameters {
        default_encryption_algorithms = "defaultEncryptionAlgorithms";
        default_authentication_algorithms = "defaultAuthenticationAlgorithms";
        default_pfs_dh_group = "defaultPfsDhGroup";
    }
}
