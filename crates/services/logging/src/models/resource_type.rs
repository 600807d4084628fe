// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceType {
    /// The name.
    pub name: Option<String>,
    /// The categories.
    pub categories: Option<Vec<models::Category>>,
}

model! {
    ResourceType {
        name = "name";
        categories = "categories";
    }
}
