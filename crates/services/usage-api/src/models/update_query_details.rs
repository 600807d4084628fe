// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateQueryDetails {
    /// The definition of the query.
    pub query_definition: models::QueryDefinition,
}

model! {
    UpdateQueryDetails {
        required {
            query_definition = "queryDefinition", with_query_definition(models::QueryDefinition);
        }
    }
}
