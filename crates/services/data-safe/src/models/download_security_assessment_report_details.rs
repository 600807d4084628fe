// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a security assessment report to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadSecurityAssessmentReportDetails {
    /// The format.
    pub format: models::DownloadSecurityAssessmentReportFormat,
    /// Whether one report covers the whole target group.
    pub is_single_report: Option<bool>,
}

model! {
    DownloadSecurityAssessmentReportDetails {
        required {
            format = "format", with_format(models::DownloadSecurityAssessmentReportFormat);
        }
        optional {
            is_single_report = "isSingleReport", with_is_single_report(bool);
        }
    }
}
