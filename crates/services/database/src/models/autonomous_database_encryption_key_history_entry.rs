// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An autonomous database encryption key history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseEncryptionKeyHistoryEntry {
    /// The encryption key.
    pub encryption_key: Option<models::AutonomousDatabaseEncryptionKeyDetails>,
    /// The activation time.
    pub time_activated: Option<DateTime<Utc>>,
}

model! {
    AutonomousDatabaseEncryptionKeyHistoryEntry {
        encryption_key = "encryptionKey";
        time_activated = "timeActivated";
    }
}
