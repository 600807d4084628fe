// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An HTTP monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpMonitor {
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
    /// The host names or IP addresses to probe.
    pub targets: Option<Vec<String>>,
    /// The names of the vantage points that run the probe.
    pub vantage_point_names: Option<Vec<String>>,
    /// The port to probe. Default: that of the protocol.
    pub port: Option<i64>,
    /// The timeout of a probe in seconds: 10, 20, 30 or 60. For monitors, at most the interval.
    pub timeout_in_seconds: Option<i64>,
    /// The protocol.
    pub protocol: Option<models::HttpMonitorProtocol>,
    /// The HTTP method.
    pub method: Option<models::HttpMonitorMethod>,
    /// The URL path to probe, including query parameters.
    pub path: Option<String>,
    /// The HTTP request headers. `Authorization` is not supported.
    pub headers: Option<BTreeMap<String, String>>,
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
}

model! {
    HttpMonitor {
        id = "id";
        results_url = "resultsUrl";
        home_region = "homeRegion";
        time_created = "timeCreated";
        compartment_id = "compartmentId";
        targets = "targets";
        vantage_point_names = "vantagePointNames";
        port = "port";
        timeout_in_seconds = "timeoutInSeconds";
        protocol = "protocol";
        method = "method";
        path = "path";
        headers = "headers";
        display_name = "displayName";
        interval_in_seconds = "intervalInSeconds";
        is_enabled = "isEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
