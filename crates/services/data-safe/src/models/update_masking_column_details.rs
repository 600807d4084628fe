// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a masking column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaskingColumnDetails {
    /// The type of the object.
    pub object_type: Option<models::MaskingColumnObjectType>,
    /// The group of the masking column. The columns of a group are masked together, which keeps
    /// their logical relationship.
    pub masking_column_group: Option<String>,
    /// The OCID of the sensitive type.
    pub sensitive_type_id: Option<String>,
    /// Whether masking is enabled for the column.
    pub is_masking_enabled: Option<bool>,
    /// The masking formats of the column.
    pub masking_formats: Option<Vec<models::MaskingFormat>>,
    cleared: Vec<String>,
}

update! {
    UpdateMaskingColumnDetails {
        optional {
            object_type = "objectType", with_object_type(models::MaskingColumnObjectType),
                clear_object_type;
            masking_column_group = "maskingColumnGroup", with_masking_column_group(String),
                clear_masking_column_group;
            sensitive_type_id = "sensitiveTypeId", with_sensitive_type_id(String),
                clear_sensitive_type_id;
            is_masking_enabled = "isMaskingEnabled", with_is_masking_enabled(bool),
                clear_is_masking_enabled;
            masking_formats = "maskingFormats", with_masking_formats([models::MaskingFormat]),
                clear_masking_formats;
        }
    }
}
