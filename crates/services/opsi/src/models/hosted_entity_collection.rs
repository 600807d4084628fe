// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of hosted entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostedEntityCollection {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The items on this page.
    pub items: Vec<models::HostedEntitySummary>,
}

model! {
    HostedEntityCollection {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        items = "items";
    }
}
