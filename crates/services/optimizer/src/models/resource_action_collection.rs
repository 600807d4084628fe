// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource actions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceActionCollection {
    /// The items on this page.
    pub items: Vec<models::ResourceActionSummary>,
}

model! {
    ResourceActionCollection {
        items = "items";
    }
}
