// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an HTTP monitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHttpMonitorDetails {
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
    cleared: Vec<String>,
}

update! {
    UpdateHttpMonitorDetails {
        optional {
            targets = "targets", with_targets([String]), clear_targets;
            vantage_point_names = "vantagePointNames", with_vantage_point_names([String]),
                clear_vantage_point_names;
            port = "port", with_port(i64), clear_port;
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64),
                clear_timeout_in_seconds;
            protocol = "protocol", with_protocol(models::HttpMonitorProtocol), clear_protocol;
            method = "method", with_method(models::HttpMonitorMethod), clear_method;
            path = "path", with_path(String), clear_path;
            headers = "headers", with_headers({String}), clear_headers;
            display_name = "displayName", with_display_name(String), clear_display_name;
            interval_in_seconds = "intervalInSeconds", with_interval_in_seconds(i64),
                clear_interval_in_seconds;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
