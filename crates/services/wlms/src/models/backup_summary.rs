// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupSummary {
    /// The ID of the resource.
    pub id: String,
    /// The type.
    pub type_: models::BackupType,
    /// The ID of the managed instance.
    pub managed_instance_id: Option<String>,
    /// The location of the backup.
    pub backup_location: String,
    /// The type of the content.
    pub content_type: Option<models::BackupContentType>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    BackupSummary {
        id = "id";
        type_ = "type";
        managed_instance_id = "managedInstanceId";
        backup_location = "backupLocation";
        content_type = "contentType";
        time_created = "timeCreated";
    }
}
