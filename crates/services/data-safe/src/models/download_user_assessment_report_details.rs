// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a user assessment report to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadUserAssessmentReportDetails {
    /// The format.
    pub format: models::DownloadUserAssessmentReportFormat,
}

model! {
    DownloadUserAssessmentReportDetails {
        required {
            format = "format", with_format(models::DownloadUserAssessmentReportFormat);
        }
    }
}
