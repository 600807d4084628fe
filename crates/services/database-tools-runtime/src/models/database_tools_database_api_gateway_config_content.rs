// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database tools database API gateway configuration content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigContent {
    /// The global.
    pub global: models::DatabaseToolsDatabaseApiGatewayConfigGlobal,
    /// The pools.
    pub pools: Option<Vec<models::DatabaseToolsDatabaseApiGatewayConfigPoolContent>>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigContent {
        global = "global";
        pools = "pools";
    }
}
