// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a usage carbon emissions query to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUsageCarbonEmissionsQueryDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The definition of the query.
    pub query_definition: models::UsageCarbonEmissionsQueryDefinition,
}

model! {
    CreateUsageCarbonEmissionsQueryDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            query_definition = "queryDefinition",
                with_query_definition(models::UsageCarbonEmissionsQueryDefinition);
        }
    }
}
