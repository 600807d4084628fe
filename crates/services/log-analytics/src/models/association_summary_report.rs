// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An association summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociationSummaryReport {
    /// The number of associations.
    pub association_count: Option<i64>,
}

model! {
    AssociationSummaryReport {
        association_count = "associationCount";
    }
}
