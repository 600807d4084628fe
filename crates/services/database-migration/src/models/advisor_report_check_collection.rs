// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of advisor report checks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvisorReportCheckCollection {
    /// The summary.
    pub summary: models::AdvisorCheckSummary,
    /// The items on this page.
    pub items: Vec<models::AdvisorReportCheckSummary>,
}

model! {
    AdvisorReportCheckCollection {
        summary = "summary";
        items = "items";
    }
}
