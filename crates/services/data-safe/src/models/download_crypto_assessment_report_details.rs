// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a crypto assessment report to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadCryptoAssessmentReportDetails {
    /// The format.
    pub format: models::DownloadCryptoAssessmentReportFormat,
}

model! {
    DownloadCryptoAssessmentReportDetails {
        required {
            format = "format", with_format(models::DownloadCryptoAssessmentReportFormat);
        }
    }
}
