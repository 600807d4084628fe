// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a fleet credential entity specific.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetCredentialEntitySpecificDetails {
    /// The variables.
    pub variables: Option<Vec<models::Variable>>,
}

model! {
    FleetCredentialEntitySpecificDetails, "credentialLevel" = "FLEET" {
        optional {
            variables = "variables", with_variables([models::Variable]);
        }
    }
}
