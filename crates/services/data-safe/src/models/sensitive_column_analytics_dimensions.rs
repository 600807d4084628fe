// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Sensitive column analytics dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveColumnAnalyticsDimensions {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The name of the schema.
    pub schema_name: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The name of the column.
    pub column_name: Option<String>,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// The OCID of the sensitive data model.
    pub sensitive_data_model_id: Option<String>,
}

model! {
    SensitiveColumnAnalyticsDimensions {
        target_id = "targetId";
        schema_name = "schemaName";
        object_name = "objectName";
        column_name = "columnName";
        sensitive_type_id = "sensitiveTypeId";
        sensitive_data_model_id = "sensitiveDataModelId";
    }
}
