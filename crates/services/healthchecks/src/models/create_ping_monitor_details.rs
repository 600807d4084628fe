// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a ping monitor to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePingMonitorDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The host names or IP addresses to probe.
    pub targets: Vec<String>,
    /// The names of the vantage points that run the probe.
    pub vantage_point_names: Option<Vec<String>>,
    /// The port to probe. Default: that of the protocol.
    pub port: Option<i64>,
    /// The timeout of a probe in seconds: 10, 20, 30 or 60. For monitors, at most the interval.
    pub timeout_in_seconds: Option<i64>,
    /// The protocol.
    pub protocol: models::PingMonitorProtocol,
    /// The display name.
    pub display_name: String,
    /// The interval of the monitor in seconds: 10, 30 or 60.
    pub interval_in_seconds: i64,
    /// Whether the monitor is enabled.
    pub is_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePingMonitorDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            targets = "targets", with_targets([String]);
            protocol = "protocol", with_protocol(models::PingMonitorProtocol);
            display_name = "displayName", with_display_name(String);
            interval_in_seconds = "intervalInSeconds", with_interval_in_seconds(i64);
        }
        optional {
            vantage_point_names = "vantagePointNames", with_vantage_point_names([String]);
            port = "port", with_port(i64);
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
            is_enabled = "isEnabled", with_is_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
