// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Oracle DB Azure blob mount summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAzureBlobMountSummaryCollection {
    /// The items on this page.
    pub items: Vec<models::OracleDbAzureBlobMountSummary>,
}

model! {
    OracleDbAzureBlobMountSummaryCollection {
        items = "items";
    }
}
