// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of customer instance report exports.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerInstanceReportExportCollection {
    /// The items on this page.
    pub items: Vec<models::CustomerInstanceReportExportSummary>,
}

model! {
    CustomerInstanceReportExportCollection {
        items = "items";
    }
}
