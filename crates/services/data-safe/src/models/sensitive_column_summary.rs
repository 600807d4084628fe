// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a sensitive column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveColumnSummary {
    /// The key.
    pub key: String,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::SensitiveColumnLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The name of the application.
    pub app_name: String,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The name of the column.
    pub column_name: String,
    /// The type of the object.
    pub object_type: models::SensitiveColumnObjectType,
    /// The data type.
    pub data_type: String,
    /// The status.
    pub status: models::SensitiveColumnStatus,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// The source.
    pub source: models::SensitiveColumnSource,
    /// The keys of the parent columns of the sensitive column. Only one parent is supported.
    pub parent_column_keys: Option<Vec<String>>,
    /// The type of the relationship between a column and its parent: none, or defined in the
    /// database or the application.
    pub relation_type: models::SensitiveColumnRelationType,
    /// The estimated number of data values in the column.
    pub estimated_data_value_count: i64,
    /// The confidence level.
    pub confidence_level: Option<models::SensitiveColumnConfidenceLevel>,
    /// The original values sampled from the sensitive column, for reviewing it.
    pub sample_data_values: Option<Vec<String>>,
}

model! {
    SensitiveColumnSummary {
        key = "key";
        sensitive_data_model_id = "sensitiveDataModelId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        app_name = "appName";
        schema_name = "schemaName";
        object_name = "objectName";
        column_name = "columnName";
        object_type = "objectType";
        data_type = "dataType";
        status = "status";
        sensitive_type_id = "sensitiveTypeId";
        source = "source";
        parent_column_keys = "parentColumnKeys";
        relation_type = "relationType";
        estimated_data_value_count = "estimatedDataValueCount";
        confidence_level = "confidenceLevel";
        sample_data_values = "sampleDataValues";
    }
}
