// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A label set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelSet {
    /// The items on this page.
    pub items: Option<Vec<models::LabelName>>,
}

model! {
    LabelSet {
        items = "items";
    }
}
