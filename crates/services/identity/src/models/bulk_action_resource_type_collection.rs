// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource types that support bulk actions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkActionResourceTypeCollection {
    /// The items on this page.
    pub items: Vec<models::BulkActionResourceType>,
}

model! {
    BulkActionResourceTypeCollection {
        items = "items";
    }
}
