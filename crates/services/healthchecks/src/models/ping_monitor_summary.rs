// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a ping monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PingMonitorSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The URL for retrieving the results of the probe.
    pub results_url: Option<String>,
    /// The region in which updates are made and results are retrieved.
    pub home_region: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The interval of the monitor in seconds: 10, 30 or 60.
    pub interval_in_seconds: Option<i64>,
    /// Whether the monitor is enabled.
    pub is_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The protocol.
    pub protocol: Option<models::PingMonitorProtocol>,
}

model! {
    PingMonitorSummary {
        id = "id";
        results_url = "resultsUrl";
        home_region = "homeRegion";
        time_created = "timeCreated";
        compartment_id = "compartmentId";
        display_name = "displayName";
        interval_in_seconds = "intervalInSeconds";
        is_enabled = "isEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        protocol = "protocol";
    }
}
