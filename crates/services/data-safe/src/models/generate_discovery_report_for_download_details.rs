// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a discovery report to generate for a download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateDiscoveryReportForDownloadDetails {
    /// The OCID of the discovery job.
    pub discovery_job_id: Option<String>,
    /// The format of the report.
    pub report_format: models::GenerateDiscoveryReportForDownloadReportFormat,
}

model! {
    GenerateDiscoveryReportForDownloadDetails {
        required {
            report_format = "reportFormat",
                with_report_format(models::GenerateDiscoveryReportForDownloadReportFormat);
        }
        optional {
            discovery_job_id = "discoveryJobId", with_discovery_job_id(String);
        }
    }
}
