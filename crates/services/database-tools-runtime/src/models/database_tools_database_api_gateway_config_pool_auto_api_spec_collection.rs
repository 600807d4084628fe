// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of database tools database API gateway configuration pool auto API specs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecCollection {
    /// The items on this page.
    pub items: Vec<models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecSummary>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecCollection {
        items = "items";
    }
}
