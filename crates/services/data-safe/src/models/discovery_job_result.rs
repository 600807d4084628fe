// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A discovery job result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryJobResult {
    /// The key.
    pub key: String,
    /// The type of the discovery.
    pub discovery_type: models::DiscoveryJobResultDiscoveryType,
    /// The numeric key of the sensitive column, unique within the sensitive data model.
    pub sensitive_columnkey: Option<String>,
    /// The name of the application.
    pub app_name: Option<String>,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The name of the column.
    pub column_name: String,
    /// The type of the object.
    pub object_type: models::DiscoveryJobResultObjectType,
    /// The data type.
    pub data_type: String,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// The keys of the parent columns of the sensitive column. Only one parent is supported.
    pub parent_column_keys: Option<Vec<String>>,
    /// The type of the relationship between a column and its parent: none, or defined in the
    /// database or the application.
    pub relation_type: models::DiscoveryJobResultRelationType,
    /// The estimated number of data values in the column.
    pub estimated_data_value_count: i64,
    /// The original values sampled from the sensitive column, for reviewing it.
    pub sample_data_values: Option<Vec<String>>,
    /// The keys of the child columns at application level, not in the dictionary.
    pub app_defined_child_column_keys: Option<Vec<String>>,
    /// The keys of the child columns at database level, which the dictionary defines.
    pub db_defined_child_column_keys: Option<Vec<String>>,
    /// The planned action for the difference or discovery result.
    pub planned_action: models::DiscoveryJobResultPlannedAction,
    /// Whether the discovery result has been applied to the sensitive data model.
    pub is_result_applied: bool,
    /// The OCID of the discovery job.
    pub discovery_job_id: String,
    /// The modified attributes.
    pub modified_attributes: Option<models::ModifiedAttributes>,
    /// The confidence level.
    pub confidence_level: Option<models::DiscoveryJobResultConfidenceLevel>,
    /// The details of the confidence levels, as a list of maps.
    pub confidence_level_details: Option<Vec<Value>>,
}

model! {
    DiscoveryJobResult {
        key = "key";
        discovery_type = "discoveryType";
        sensitive_columnkey = "sensitiveColumnkey";
        app_name = "appName";
        schema_name = "schemaName";
        object_name = "objectName";
        column_name = "columnName";
        object_type = "objectType";
        data_type = "dataType";
        sensitive_type_id = "sensitiveTypeId";
        parent_column_keys = "parentColumnKeys";
        relation_type = "relationType";
        estimated_data_value_count = "estimatedDataValueCount";
        sample_data_values = "sampleDataValues";
        app_defined_child_column_keys = "appDefinedChildColumnKeys";
        db_defined_child_column_keys = "dbDefinedChildColumnKeys";
        planned_action = "plannedAction";
        is_result_applied = "isResultApplied";
        discovery_job_id = "discoveryJobId";
        modified_attributes = "modifiedAttributes";
        confidence_level = "confidenceLevel";
        confidence_level_details = "confidenceLevelDetails";
    }
}
