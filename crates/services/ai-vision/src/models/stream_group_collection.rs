// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of stream groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamGroupCollection {
    /// The items on this page.
    pub items: Vec<models::StreamGroupSummary>,
}

model! {
    StreamGroupCollection {
        items = "items";
    }
}
