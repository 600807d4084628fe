// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A crypto TDE posture.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoTdePosture {
    /// The status.
    pub status: Option<models::CryptoTdePostureStatus>,
    /// The configured algorithms of network encryption.
    pub encryption_configured: Option<Vec<String>>,
    /// The redo encryption observed.
    pub redo_encryption_observed: Option<String>,
    /// The DB credentials encryption observed.
    pub db_credentials_encryption_observed: Option<String>,
    /// The integrity configured.
    pub integrity_configured: Option<Vec<String>>,
    /// The number of encrypted tablespaces.
    pub encrypted_tablespaces_count: Option<i64>,
    /// The number of unencrypted tablespaces.
    pub unencrypted_tablespaces_count: Option<i64>,
    /// The ID of the master key.
    pub master_key_id: Option<String>,
    /// The location of the wallet.
    pub wallet_location: Option<String>,
    /// The master key encryption algorithm.
    pub master_key_encryption_algorithm: Option<String>,
    /// The time of the master key last rotation.
    pub time_master_key_last_rotation: Option<DateTime<Utc>>,
    /// The type of the key store.
    pub key_store_type: Option<models::CryptoTdePostureKeyStoreType>,
    /// The key cache status.
    pub key_cache_status: Option<models::CryptoTdePostureKeyCacheStatus>,
    /// The configured FIPS mode.
    pub fips_mode_configured: Option<String>,
    /// The quantum readiness of the encryption.
    pub quantum_readiness: Option<models::CryptoTdePostureQuantumReadiness>,
}

model! {
    CryptoTdePosture {
        status = "status";
        encryption_configured = "encryptionConfigured";
        redo_encryption_observed = "redoEncryptionObserved";
        db_credentials_encryption_observed = "dbCredentialsEncryptionObserved";
        integrity_configured = "integrityConfigured";
        encrypted_tablespaces_count = "encryptedTablespacesCount";
        unencrypted_tablespaces_count = "unencryptedTablespacesCount";
        master_key_id = "masterKeyId";
        wallet_location = "walletLocation";
        master_key_encryption_algorithm = "masterKeyEncryptionAlgorithm";
        time_master_key_last_rotation = "timeMasterKeyLastRotation";
        key_store_type = "keyStoreType";
        key_cache_status = "keyCacheStatus";
        fips_mode_configured = "fipsModeConfigured";
        quantum_readiness = "quantumReadiness";
    }
}
