// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportSummary {
    /// The type of the report.
    pub report_type: String,
    /// The date.
    pub date: DateTime<Utc>,
    /// The columns.
    pub columns: Vec<String>,
    /// The content.
    pub content: String,
}

model! {
    ReportSummary {
        report_type = "reportType";
        date = "date";
        columns = "columns";
        content = "content";
    }
}
