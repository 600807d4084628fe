// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a snap.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapSummary {
    /// The description.
    pub description: Option<String>,
    /// The name.
    pub name: String,
    /// The publisher.
    pub publisher: String,
    /// The revision.
    pub revision: String,
    /// The store URL.
    pub store_url: Option<String>,
    /// The time of the refresh.
    pub time_refreshed: Option<DateTime<Utc>>,
    /// The version.
    pub version: String,
    /// The tracking.
    pub tracking: String,
}

model! {
    SnapSummary {
        description = "description";
        name = "name";
        publisher = "publisher";
        revision = "revision";
        store_url = "storeUrl";
        time_refreshed = "timeRefreshed";
        version = "version";
        tracking = "tracking";
    }
}
