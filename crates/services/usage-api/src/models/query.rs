// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Query {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The definition of the query.
    pub query_definition: models::QueryDefinition,
}

model! {
    Query {
        id = "id";
        compartment_id = "compartmentId";
        query_definition = "queryDefinition";
    }
}
