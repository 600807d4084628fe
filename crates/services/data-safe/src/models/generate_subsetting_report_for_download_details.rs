// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a subsetting report to generate for a download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateSubsettingReportForDownloadDetails {
    /// The OCID of the report.
    pub report_id: String,
    /// The format of the report.
    pub report_format: models::GenerateSubsettingReportForDownloadReportFormat,
}

model! {
    GenerateSubsettingReportForDownloadDetails {
        required {
            report_id = "reportId", with_report_id(String);
            report_format = "reportFormat",
                with_report_format(models::GenerateSubsettingReportForDownloadReportFormat);
        }
    }
}
