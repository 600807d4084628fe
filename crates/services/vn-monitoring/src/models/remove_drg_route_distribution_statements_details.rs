// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of DRG route distribution statements to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveDrgRouteDistributionStatementsDetails {
    /// The IDs of the statements of the route distribution to remove.
    pub statement_ids: Option<Vec<String>>,
}

model! {
    RemoveDrgRouteDistributionStatementsDetails {
        statement_ids = "statementIds";
    }
}
