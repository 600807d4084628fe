// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a crypto assessment backup set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CryptoAssessmentBackupSetSummary {
    /// The OCID of the assessment.
    pub assessment_id: String,
    /// The time of the last assessment.
    pub time_last_assessed: Option<DateTime<Utc>>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The key of the backup set.
    pub backup_set_key: String,
    /// The set stamp.
    pub set_stamp: String,
    /// The type of the backup.
    pub backup_type: models::CryptoAssessmentBackupSetBackupType,
    /// The status.
    pub status: models::CryptoAssessmentBackupSetStatus,
    /// The backup pieces.
    pub backup_pieces: i64,
    /// Whether the object is encrypted.
    pub is_encrypted: bool,
    /// The algorithm observed.
    pub algorithm_observed: Option<String>,
    /// The cipher mode observed.
    pub cipher_mode_observed: Option<String>,
    /// Whether it is compressed.
    pub is_compressed: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The size in GB.
    pub size_in_gbs: f64,
}

model! {
    CryptoAssessmentBackupSetSummary {
        assessment_id = "assessmentId";
        time_last_assessed = "timeLastAssessed";
        target_id = "targetId";
        backup_set_key = "backupSetKey";
        set_stamp = "setStamp";
        backup_type = "backupType";
        status = "status";
        backup_pieces = "backupPieces";
        is_encrypted = "isEncrypted";
        algorithm_observed = "algorithmObserved";
        cipher_mode_observed = "cipherModeObserved";
        is_compressed = "isCompressed";
        time_created = "timeCreated";
        size_in_gbs = "sizeInGBs";
    }
}
