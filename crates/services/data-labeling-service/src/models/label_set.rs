// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A label set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelSet {
    /// The items on this page.
    pub items: Option<Vec<models::Label>>,
}

model! {
    LabelSet {
        optional {
            items = "items", with_items([models::Label]);
        }
    }
}
