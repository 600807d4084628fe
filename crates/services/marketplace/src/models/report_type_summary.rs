// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a report type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportTypeSummary {
    /// The type of the report.
    pub report_type: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The columns.
    pub columns: Option<Vec<String>>,
}

model! {
    ReportTypeSummary {
        report_type = "reportType";
        name = "name";
        description = "description";
        columns = "columns";
    }
}
