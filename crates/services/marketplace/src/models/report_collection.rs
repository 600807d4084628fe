// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of reports.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportCollection {
    /// The items on this page.
    pub items: Vec<models::ReportSummary>,
}

model! {
    ReportCollection {
        items = "items";
    }
}
