// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An endpoint result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointResult {
    /// The name of the endpoint.
    pub endpoint_name: Option<String>,
    /// The URL.
    pub url: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The violations.
    pub violations: Option<Vec<models::Violation>>,
    /// The endpoints of logs.
    pub log_endpoints: Option<Vec<String>>,
}

model! {
    EndpointResult {
        endpoint_name = "endpointName";
        url = "url";
        status = "status";
        violations = "violations";
        log_endpoints = "logEndpoints";
    }
}
