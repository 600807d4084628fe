// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a masking column to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMaskingColumnDetails {
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The type of the object.
    pub object_type: Option<models::MaskingColumnObjectType>,
    /// The name of the column.
    pub column_name: String,
    /// The group of the masking column. The columns of a group are masked together, which keeps
    /// their logical relationship.
    pub masking_column_group: Option<String>,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// Whether masking is enabled for the column.
    pub is_masking_enabled: Option<bool>,
    /// The masking formats of the column.
    pub masking_formats: Option<Vec<models::MaskingFormat>>,
}

model! {
    CreateMaskingColumnDetails {
        required {
            schema_name = "schemaName", with_schema_name(String);
            object_name = "objectName", with_object_name(String);
            column_name = "columnName", with_column_name(String);
        }
        optional {
            object_type = "objectType", with_object_type(models::MaskingColumnObjectType);
            masking_column_group = "maskingColumnGroup", with_masking_column_group(String);
            sensitive_type_id = "sensitiveTypeId", with_sensitive_type_id(String);
            is_masking_enabled = "isMaskingEnabled", with_is_masking_enabled(bool);
            masking_formats = "maskingFormats", with_masking_formats([models::MaskingFormat]);
        }
    }
}
