// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcesCollection {
    /// The items on this page.
    pub items: Vec<models::ResourceSummary>,
}

model! {
    ResourcesCollection {
        items = "items";
    }
}
