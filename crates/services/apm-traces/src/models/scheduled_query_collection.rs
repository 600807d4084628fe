// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of scheduled queries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledQueryCollection {
    /// The items on this page.
    pub items: Vec<models::ScheduledQuerySummary>,
}

model! {
    ScheduledQueryCollection {
        items = "items";
    }
}
