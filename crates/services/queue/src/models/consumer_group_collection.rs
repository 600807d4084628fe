// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of consumer groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerGroupCollection {
    /// The items on this page.
    pub items: Vec<models::ConsumerGroupSummary>,
}

model! {
    ConsumerGroupCollection {
        items = "items";
    }
}
