// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a scan result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScanResultSummary {
    /// The OCID of the WebLogic domain.
    pub wls_domain_id: String,
    /// The name of the server.
    pub server_name: String,
    /// The time of the server check.
    pub time_of_server_check: DateTime<Utc>,
    /// The server check status.
    pub server_check_status: models::ScanResultServerCheckStatus,
    /// The server check name.
    pub server_check_name: String,
    /// The ID of the server check result.
    pub server_check_result_id: Option<String>,
    /// The server check result.
    pub server_check_result: String,
}

model! {
    ScanResultSummary {
        wls_domain_id = "wlsDomainId";
        server_name = "serverName";
        time_of_server_check = "timeOfServerCheck";
        server_check_status = "serverCheckStatus";
        server_check_name = "serverCheckName";
        server_check_result_id = "serverCheckResultId";
        server_check_result = "serverCheckResult";
    }
}
