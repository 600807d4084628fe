// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of scheduled tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledTaskCollection {
    /// The items on this page.
    pub items: Vec<models::ScheduledTaskSummary>,
}

model! {
    ScheduledTaskCollection {
        items = "items";
    }
}
