// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a difference column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DifferenceColumnSummary {
    /// The key.
    pub key: String,
    /// The type of the difference.
    pub difference_type: models::DifferenceColumnDifferenceType,
    /// The numeric key of the sensitive column, unique within the sensitive data model.
    pub sensitive_columnkey: Option<String>,
    /// The key of the masking column, numeric and unique in its masking policy.
    pub masking_columnkey: Option<String>,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The name of the column.
    pub column_name: String,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// The planned action for the difference or discovery result.
    pub planned_action: models::DifferenceColumnPlannedAction,
    /// Whether the masking policy already includes the difference column.
    pub sync_status: models::DifferenceColumnSyncStatus,
    /// The time of the last synchronization.
    pub time_last_synced: Option<DateTime<Utc>>,
}

model! {
    DifferenceColumnSummary {
        key = "key";
        difference_type = "differenceType";
        sensitive_columnkey = "sensitiveColumnkey";
        masking_columnkey = "maskingColumnkey";
        schema_name = "schemaName";
        object_name = "objectName";
        column_name = "columnName";
        sensitive_type_id = "sensitiveTypeId";
        planned_action = "plannedAction";
        sync_status = "syncStatus";
        time_last_synced = "timeLastSynced";
    }
}
