// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of database tools database API gateway configuration pool API specs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigPoolApiSpecCollection {
    /// The items on this page.
    pub items: Vec<models::DatabaseToolsDatabaseApiGatewayConfigPoolApiSpecSummary>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigPoolApiSpecCollection {
        items = "items";
    }
}
