// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of trail sequences.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrailSequenceCollection {
    /// The time at which data was last fetched from the deployment.
    pub time_last_fetched: DateTime<Utc>,
    /// The items on this page.
    pub items: Vec<models::TrailSequenceSummary>,
}

model! {
    TrailSequenceCollection {
        time_last_fetched = "timeLastFetched";
        items = "items";
    }
}
