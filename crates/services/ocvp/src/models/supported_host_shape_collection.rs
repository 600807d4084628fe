// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of supported host shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedHostShapeCollection {
    /// The items on this page.
    pub items: Vec<models::SupportedHostShapeSummary>,
}

model! {
    SupportedHostShapeCollection {
        items = "items";
    }
}
