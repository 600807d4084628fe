// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of queues.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueueCollection {
    /// The items on this page.
    pub items: Vec<models::QueueSummary>,
}

model! {
    QueueCollection {
        items = "items";
    }
}
