// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource pool shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourcePoolShapeCollection {
    /// The items on this page.
    pub items: Option<Vec<models::ResourcePoolShapeSummary>>,
}

model! {
    ResourcePoolShapeCollection {
        items = "items";
    }
}
