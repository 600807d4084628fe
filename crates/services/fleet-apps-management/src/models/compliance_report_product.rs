// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compliance report product.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComplianceReportProduct {
    /// The name of the product.
    pub product_name: String,
    /// The targets.
    pub targets: Option<Vec<models::ComplianceReportTarget>>,
}

model! {
    ComplianceReportProduct {
        product_name = "productName";
        targets = "targets";
    }
}
