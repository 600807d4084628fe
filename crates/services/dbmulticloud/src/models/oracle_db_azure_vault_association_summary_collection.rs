// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Oracle DB Azure vault association summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAzureVaultAssociationSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::OracleDbAzureVaultAssociationSummary>,
}

model! {
    OracleDbAzureVaultAssociationSummaryCollection {
        items = "items";
    }
}
