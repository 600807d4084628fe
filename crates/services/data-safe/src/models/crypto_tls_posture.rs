// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A crypto TLS posture.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoTlsPosture {
    /// The status.
    pub status: Option<models::CryptoTlsPostureStatus>,
    /// The versions.
    pub versions: Option<Vec<String>>,
    /// The cipher suites configured.
    pub cipher_suites_configured: Option<Vec<String>>,
    /// Whether weak cipher suites are allowed.
    pub are_weak_cipher_suites_allowed: Option<models::CryptoTlsPostureAreWeakCipherSuitesAllowed>,
    /// Whether mTLS is configured.
    pub is_mtls_configured: Option<models::CryptoTlsPostureIsMtlsConfigured>,
    /// The revocation mode.
    pub revocation_mode: Option<String>,
    /// The configured FIPS mode.
    pub fips_mode_configured: Option<String>,
    /// The location of the wallet.
    pub wallet_location: Option<String>,
    /// The quantum readiness of the encryption.
    pub quantum_readiness: Option<models::CryptoTlsPostureQuantumReadiness>,
}

model! {
    CryptoTlsPosture {
        status = "status";
        versions = "versions";
        cipher_suites_configured = "cipherSuitesConfigured";
        are_weak_cipher_suites_allowed = "areWeakCipherSuitesAllowed";
        is_mtls_configured = "isMtlsConfigured";
        revocation_mode = "revocationMode";
        fips_mode_configured = "fipsModeConfigured";
        wallet_location = "walletLocation";
        quantum_readiness = "quantumReadiness";
    }
}
