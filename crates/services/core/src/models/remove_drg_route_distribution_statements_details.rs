// @generated from spec/core.yaml by cargo xtask generate; do not edit.

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
        optional {
            statement_ids = "statementIds", with_statement_ids([String]);
        }
    }
}
