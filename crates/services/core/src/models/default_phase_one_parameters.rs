// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Default phase one parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultPhaseOneParameters {
    /// The default encryption algorithms.
    pub default_encryption_algorithms: Option<Vec<String>>,
    /// The default authentication algorithms.
    pub default_authentication_algorithms: Option<Vec<String>>,
    /// The default DH groups.
    pub default_dh_groups: Option<Vec<String>>,
}

model! {
    DefaultPhaseOneParameters {
        default_encryption_algorithms = "defaultEncryptionAlgorithms";
        default_authentication_algorithms = "defaultAuthenticationAlgorithms";
        default_dh_groups = "defaultDhGroups";
    }
}
