// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Oracle DB AWS key pools.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleDbAwsKeyPoolCollection {
    /// The items on this page.
    pub items: Vec<models::OracleDbAwsKeyPoolSummary>,
}

model! {
    OracleDbAwsKeyPoolCollection {
        items = "items";
    }
}
