// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of summarize host insights top processes usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeHostInsightsTopProcessesUsageCollection {
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The items on this page.
    pub items: Vec<models::TopProcessesUsage>,
}

model! {
    SummarizeHostInsightsTopProcessesUsageCollection {
        timestamp = "timestamp";
        items = "items";
    }
}
