// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A log analytics endpoint.
    ///
    /// The field `endpointType` selects the variant.
    pub enum LogAnalyticsEndpoint by "endpointType" {
        Log(models::LogTypeEndpoint) = "LOG", as_log;
        LogList(models::LogListTypeEndpoint) = "LOG_LIST", as_log_list;
    }
}
