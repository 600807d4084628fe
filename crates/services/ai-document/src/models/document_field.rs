// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

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
        required {
            field_type = "fieldType", with_field_type(models::DocumentFieldFieldType);
            field_value = "fieldValue", with_field_value(models::FieldValue);
        }
        optional {
            field_label = "fieldLabel", with_field_label(models::FieldLabel);
            field_name = "fieldName", with_field_name(models::FieldName);
        }
    }
}
