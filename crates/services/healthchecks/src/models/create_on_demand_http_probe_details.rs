// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of an on demand HTTP probe to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOnDemandHttpProbeDetails {
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
    pub protocol: models::OnDemandHttpProbeProtocol,
    /// The HTTP method.
    pub method: Option<models::OnDemandHttpProbeMethod>,
    /// The URL path to probe, including query parameters.
    pub path: Option<String>,
    /// The HTTP request headers. `Authorization` is not supported.
    pub headers: Option<BTreeMap<String, String>>,
}

model! {
    CreateOnDemandHttpProbeDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            targets = "targets", with_targets([String]);
            protocol = "protocol", with_protocol(models::OnDemandHttpProbeProtocol);
        }
        optional {
            vantage_point_names = "vantagePointNames", with_vantage_point_names([String]);
            port = "port", with_port(i64);
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
            method = "method", with_method(models::OnDemandHttpProbeMethod);
            path = "path", with_path(String);
            headers = "headers", with_headers({String});
        }
    }
}
