// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A document field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentField {
    /// The type of the field.
    pub field_type: models::DocumentFieldFieldType,
    /// The label of the field.
    pub field_label: Option<models::FieldLabel>,
    /// The name of the field.
    pub field_name: Option<models::FieldName>,
    /// The value of the field.
    pub field_value: models::FieldValue,
}

model! {
    DocumentField {
        field_type = "fieldType";
        field_label = "fieldLabel";
        field_name = "fieldName";
        field_value = "fieldValue";
    }
}
