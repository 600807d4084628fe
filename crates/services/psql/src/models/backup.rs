// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the source.
    pub source_type: Option<models::BackupSourceType>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The exact time of the data in the backup.
    pub time_created_precise: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::BackupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The retention period of the backups in days.
    pub retention_period: Option<i64>,
    /// The size of the backup. In GB.
    pub backup_size: Option<i64>,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    /// The DB system details.
    pub db_system_details: models::DbSystemDetails,
    /// The source backup details.
    pub source_backup_details: Option<models::SourceBackupDetails>,
    /// The token of the last accepted request.
    pub last_accepted_request_token: Option<String>,
    /// The token of the last completed request.
    pub last_completed_request_token: Option<String>,
    /// The copy status.
    pub copy_status: Option<Vec<models::BackupCopyStatusDetails>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Backup {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        source_type = "sourceType";
        time_created = "timeCreated";
        time_created_precise = "timeCreatedPrecise";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        retention_period = "retentionPeriod";
        backup_size = "backupSize";
        db_system_id = "dbSystemId";
        db_system_details = "dbSystemDetails";
        source_backup_details = "sourceBackupDetails";
        last_accepted_request_token = "lastAcceptedRequestToken";
        last_completed_request_token = "lastCompletedRequestToken";
        copy_status = "copyStatus";
        kms_key_id = "kmsKeyId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
