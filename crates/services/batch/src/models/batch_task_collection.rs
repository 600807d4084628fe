// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of batch tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchTaskCollection {
    /// The items on this page.
    pub items: Vec<models::BatchTaskSummary>,
}

model! {
    BatchTaskCollection {
        items = "items";
    }
}
