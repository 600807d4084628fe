// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A crypto nne posture.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoNnePosture {
    /// The status.
    pub status: Option<models::CryptoNnePostureStatus>,
    /// Whether weak options are allowed.
    pub are_weak_options_allowed: Option<models::CryptoNnePostureAreWeakOptionsAllowed>,
    /// The configured algorithms of network encryption.
    pub encryption_configured: Option<Vec<String>>,
    /// The integrity algorithms of native network encryption (NNE).
    pub integrity: Option<Vec<String>>,
    /// The server encryption.
    pub server_encryption: Option<models::CryptoNnePostureServerEncryption>,
    /// The server integrities.
    pub server_integrity: Option<Vec<String>>,
    /// The key exchange.
    pub key_exchange: Option<String>,
    /// The quantum readiness of the encryption.
    pub quantum_readiness: Option<models::CryptoNnePostureQuantumReadiness>,
    /// The configured FIPS mode.
    pub fips_mode_configured: Option<String>,
}

model! {
    CryptoNnePosture {
        status = "status";
        are_weak_options_allowed = "areWeakOptionsAllowed";
        encryption_configured = "encryptionConfigured";
        integrity = "integrity";
        server_encryption = "serverEncryption";
        server_integrity = "serverIntegrity";
        key_exchange = "keyExchange";
        quantum_readiness = "quantumReadiness";
        fips_mode_configured = "fipsModeConfigured";
    }
}
