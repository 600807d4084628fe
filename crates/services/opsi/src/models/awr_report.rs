// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An AWR report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrReport {
    /// The content.
    pub content: Option<String>,
    /// The format.
    pub format: models::AwrReportFormat,
}

model! {
    AwrReport {
        content = "content";
        format = "format";
    }
}
