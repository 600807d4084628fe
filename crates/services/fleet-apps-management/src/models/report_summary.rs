// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportSummary {
    /// The item.
    pub item: Vec<String>,
}

model! {
    ReportSummary {
        item = "item";
    }
}
