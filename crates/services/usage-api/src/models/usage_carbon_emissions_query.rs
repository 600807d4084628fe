// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A usage carbon emissions query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageCarbonEmissionsQuery {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The definition of the query.
    pub query_definition: models::UsageCarbonEmissionsQueryDefinition,
}

model! {
    UsageCarbonEmissionsQuery {
        id = "id";
        compartment_id = "compartmentId";
        query_definition = "queryDefinition";
    }
}
