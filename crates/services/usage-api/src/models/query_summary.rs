// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuerySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The definition of the query.
    pub query_definition: models::QueryDefinition,
}

model! {
    QuerySummary {
        id = "id";
        query_definition = "queryDefinition";
    }
}
