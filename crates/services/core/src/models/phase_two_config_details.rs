// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a phase two configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhaseTwoConfigDetails {
    /// Whether phase two has a custom configuration.
    pub is_custom_phase_two_config: Option<bool>,
    /// The authentication algorithm.
    pub authentication_algorithm: Option<models::PhaseTwoConfigAuthenticationAlgorithm>,
    /// The encryption algorithm.
    pub encryption_algorithm: Option<models::PhaseTwoConfigEncryptionAlgorithm>,
    /// The lifetime of the session key, in seconds. Default: `3600`.
    pub lifetime_in_seconds: Option<i64>,
    /// Whether perfect forward secrecy (PFS) is enabled.
    pub is_pfs_enabled: Option<bool>,
    /// The pfs DH group.
    pub pfs_dh_group: Option<models::PhaseTwoConfigPfsDhGroup>,
}

model! {
    PhaseTwoConfigDetails {
        optional {
            is_custom_phase_two_config = "isCustomPhaseTwoConfig",
                with_is_custom_phase_two_config(bool);
            authentication_algorithm = "authenticationAlgorithm",
                with_authentication_algorithm(models::PhaseTwoConfigAuthenticationAlgorithm);
            encryption_algorithm = "encryptionAlgorithm",
                with_encryption_algorithm(models::PhaseTwoConfigEncryptionAlgorithm);
            lifetime_in_seconds = "lifetimeInSeconds", with_lifetime_in_seconds(i64);
            is_pfs_enabled = "isPfsEnabled", with_is_pfs_enabled(bool);
            pfs_dh_group = "pfsDhGroup", with_pfs_dh_group(models::PhaseTwoConfigPfsDhGroup);
        }
    }
}
