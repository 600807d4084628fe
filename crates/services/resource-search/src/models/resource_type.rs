// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceType {
    /// The name.
    pub name: String,
    /// The fields.
    pub fields: Vec<models::QueryableFieldDescription>,
}

model! {
    ResourceType {
        name = "name";
        fields = "fields";
    }
}
