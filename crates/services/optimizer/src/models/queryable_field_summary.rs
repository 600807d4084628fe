// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a queryable field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryableFieldSummary {
    /// The type of the field.
    pub field_type: models::QueryableFieldFieldType,
    /// The name of the field.
    pub field_name: String,
    /// The properties of the object, if the type of the field is `OBJECT`.
    pub object_properties: Option<Vec<QueryableFieldSummary>>,
}

model! {
    QueryableFieldSummary {
        field_type = "fieldType";
        field_name = "fieldName";
        object_properties = "objectProperties";
    }
}
