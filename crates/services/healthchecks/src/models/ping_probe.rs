// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A ping probe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PingProbe {
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
    pub protocol: Option<models::PingProbeProtocol>,
}

model! {
    PingProbe {
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
    }
}
