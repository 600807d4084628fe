// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log list type endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogListTypeEndpoint {
    /// The list endpoint.
    pub list_endpoint: models::LogListEndpoint,
    /// The endpoints of logs.
    pub log_endpoints: Vec<models::LogEndpoint>,
}

model! {
    LogListTypeEndpoint, "endpointType" = "LOG_LIST" {
        required {
            list_endpoint = "listEndpoint", with_list_endpoint(models::LogListEndpoint);
            log_endpoints = "logEndpoints", with_log_endpoints([models::LogEndpoint]);
        }
    }
}
