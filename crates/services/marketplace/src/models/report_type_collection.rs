// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of report types.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportTypeCollection {
    /// The items on this page.
    pub items: Vec<models::ReportTypeSummary>,
}

model! {
    ReportTypeCollection {
        items = "items";
    }
}
