// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A queryable field description.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryableFieldDescription {
    /// The type of the field.
    pub field_type: models::QueryableFieldDescriptionFieldType,
    /// The name of the field.
    pub field_name: String,
    /// Whether it is array.
    pub is_array: Option<bool>,
    /// The properties of the object, if the type of the field is `OBJECT`.
    pub object_properties: Option<Vec<QueryableFieldDescription>>,
}

model! {
    QueryableFieldDescription {
        field_type = "fieldType";
        field_name = "fieldName";
        is_array = "isArray";
        object_properties = "objectProperties";
    }
}
