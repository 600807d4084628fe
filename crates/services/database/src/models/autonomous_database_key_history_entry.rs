// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An autonomous database key history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseKeyHistoryEntry {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The activation time.
    pub time_activated: Option<DateTime<Utc>>,
}

model! {
    AutonomousDatabaseKeyHistoryEntry {
        id = "id";
        kms_key_version_id = "kmsKeyVersionId";
        vault_id = "vaultId";
        time_activated = "timeActivated";
    }
}
