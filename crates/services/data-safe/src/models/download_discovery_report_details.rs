// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a discovery report to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadDiscoveryReportDetails {
    /// The OCID of the discovery job.
    pub discovery_job_id: Option<String>,
    /// The format of the report.
    pub report_format: Option<models::DownloadDiscoveryReportReportFormat>,
}

model! {
    DownloadDiscoveryReportDetails {
        optional {
            discovery_job_id = "discoveryJobId", with_discovery_job_id(String);
            report_format = "reportFormat",
                with_report_format(models::DownloadDiscoveryReportReportFormat);
        }
    }
}
