// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a masked column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskedColumnSummary {
    /// The key.
    pub key: String,
    /// The key of the parent column.
    pub parent_column_key: Option<String>,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The type of the object.
    pub object_type: models::MaskedColumnObjectType,
    /// The name of the column.
    pub column_name: String,
    /// The group of the masking column. The columns of a group are masked together, which keeps
    /// their logical relationship.
    pub masking_column_group: Option<String>,
    /// The masking format used.
    pub masking_format_used: String,
    /// The number of masked values.
    pub total_masked_values: i64,
}

model! {
    MaskedColumnSummary {
        key = "key";
        parent_column_key = "parentColumnKey";
        sensitive_type_id = "sensitiveTypeId";
        schema_name = "schemaName";
        object_name = "objectName";
        object_type = "objectType";
        column_name = "columnName";
        masking_column_group = "maskingColumnGroup";
        masking_format_used = "maskingFormatUsed";
        total_masked_values = "totalMaskedValues";
    }
}
