// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of scheduled runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledRunCollection {
    /// The items on this page.
    pub items: Vec<models::ScheduledRunSummary>,
}

model! {
    ScheduledRunCollection {
        items = "items";
    }
}
