// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of workers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkerCollection {
    /// The items on this page.
    pub items: Vec<models::WorkerSummary>,
}

model! {
    WorkerCollection {
        items = "items";
    }
}
