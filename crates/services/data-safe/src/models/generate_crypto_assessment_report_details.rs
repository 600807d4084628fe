// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a crypto assessment report to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateCryptoAssessmentReportDetails {
    /// The format.
    pub format: models::GenerateCryptoAssessmentReportFormat,
}

model! {
    GenerateCryptoAssessmentReportDetails {
        required {
            format = "format", with_format(models::GenerateCryptoAssessmentReportFormat);
        }
    }
}
