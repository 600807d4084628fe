// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A logging analytics target details response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoggingAnalyticsTargetDetailsResponse {
    /// The metadata of the private endpoint.
    pub private_endpoint_metadata: Option<models::PrivateEndpointMetadata>,
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The name of the log source that processes the data. Only for sources of the type
    /// `StreamingSource`.
    pub log_source_identifier: Option<String>,
}

model! {
    LoggingAnalyticsTargetDetailsResponse, "kind" = "loggingAnalytics" {
        private_endpoint_metadata = "privateEndpointMetadata";
        log_group_id = "logGroupId";
        log_source_identifier = "logSourceIdentifier";
    }
}
