// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a principal.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrincipalDetails {
    /// The OCID of the principal.
    pub principal_id: String,
    /// The name of the principal.
    pub principal_name: Option<String>,
    /// The type of the principal.
    pub principal_type: Option<models::PrincipalType>,
    /// The state of the principal.
    pub principal_state: Option<models::PrincipalState>,
}

model! {
    PrincipalDetails {
        principal_id = "principalId";
        principal_name = "principalName";
        principal_type = "principalType";
        principal_state = "principalState";
    }
}
