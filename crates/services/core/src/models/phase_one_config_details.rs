// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a phase one configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhaseOneConfigDetails {
    /// Whether phase one has a custom configuration.
    pub is_custom_phase_one_config: Option<bool>,
    /// The authentication algorithm.
    pub authentication_algorithm: Option<models::PhaseOneConfigAuthenticationAlgorithm>,
    /// The encryption algorithm.
    pub encryption_algorithm: Option<models::PhaseOneConfigEncryptionAlgorithm>,
    /// The diffie helman group.
    pub diffie_helman_group: Option<models::PhaseOneConfigDiffieHelmanGroup>,
    /// The lifetime of the session key, in seconds. Default: `28800`.
    pub lifetime_in_seconds: Option<i64>,
}

model! {
    PhaseOneConfigDetails {
        optional {
            is_custom_phase_one_config = "isCustomPhaseOneConfig",
                with_is_custom_phase_one_config(bool);
            authentication_algorithm = "authenticationAlgorithm",
                with_authentication_algorithm(models::PhaseOneConfigAuthenticationAlgorithm);
            encryption_algorithm = "encryptionAlgorithm",
                with_encryption_algorithm(models::PhaseOneConfigEncryptionAlgorithm);
            diffie_helman_group = "diffieHelmanGroup",
                with_diffie_helman_group(models::PhaseOneConfigDiffieHelmanGroup);
            lifetime_in_seconds = "lifetimeInSeconds", with_lifetime_in_seconds(i64);
        }
    }
}
