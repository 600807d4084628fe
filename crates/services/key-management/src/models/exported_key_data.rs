// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

use crate::models;

/// Exported key data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportedKeyData {
    /// The OCID of the key version.
    pub key_version_id: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the vault.
    pub vault_id: String,
    /// The encrypted key.
    pub encrypted_key: Secret,
    /// The algorithm.
    pub algorithm: models::ExportedKeyDataAlgorithm,
}

model! {
    ExportedKeyData {
        key_version_id = "keyVersionId";
        key_id = "keyId";
        time_created = "timeCreated";
        vault_id = "vaultId";
        encrypted_key = "encryptedKey";
        algorithm = "algorithm";
    }
}
