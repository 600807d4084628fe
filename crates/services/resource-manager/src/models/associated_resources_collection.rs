// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of associated resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedResourcesCollection {
    /// The items on this page.
    pub items: Vec<models::AssociatedResourceSummary>,
}

model! {
    AssociatedResourcesCollection {
        items = "items";
    }
}
