// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of supported shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedShapeCollection {
    /// The items on this page.
    pub items: Vec<models::SupportedShapeSummary>,
}

model! {
    SupportedShapeCollection {
        items = "items";
    }
}
