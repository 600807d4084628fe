// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A value list entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueListEntity {
    /// The ID of the resource.
    pub id: String,
    /// The name. Unique in the parent resource.
    pub name: String,
    /// The values.
    pub values: Vec<models::StaticEntityValue>,
}

model! {
    ValueListEntity, "type" = "ENUM_VALUES" {
        id = "id";
        name = "name";
        values = "values";
    }
}
