// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A masking column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingColumn {
    /// The key.
    pub key: String,
    /// The OCID of the masking policy.
    pub masking_policy_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::MaskingColumnLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The type of the object.
    pub object_type: Option<models::MaskingColumnObjectType>,
    /// The name of the column.
    pub column_name: String,
    /// The child columns of the referential relationship.
    pub child_columns: Option<Vec<String>>,
    /// The group of the masking column. The columns of a group are masked together, which keeps
    /// their logical relationship.
    pub masking_column_group: Option<String>,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// Whether masking is enabled for the column.
    pub is_masking_enabled: bool,
    /// The data type.
    pub data_type: Option<String>,
    /// The masking formats of the column.
    pub masking_formats: Option<Vec<models::MaskingFormat>>,
}

model! {
    MaskingColumn {
        key = "key";
        masking_policy_id = "maskingPolicyId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        schema_name = "schemaName";
        object_name = "objectName";
        object_type = "objectType";
        column_name = "columnName";
        child_columns = "childColumns";
        masking_column_group = "maskingColumnGroup";
        sensitive_type_id = "sensitiveTypeId";
        is_masking_enabled = "isMaskingEnabled";
        data_type = "dataType";
        masking_formats = "maskingFormats";
    }
}
