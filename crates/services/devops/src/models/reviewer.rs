// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A reviewer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reviewer {
    /// The ID of the principal.
    pub principal_id: String,
    /// The name of the principal.
    pub principal_name: Option<String>,
    /// The type of the principal.
    pub principal_type: Option<models::ReviewerPrincipalType>,
    /// The state of the principal.
    pub principal_state: Option<models::ReviewerPrincipalState>,
    /// The status.
    pub status: Option<models::ReviewerStatus>,
}

model! {
    Reviewer {
        principal_id = "principalId";
        principal_name = "principalName";
        principal_type = "principalType";
        principal_state = "principalState";
        status = "status";
    }
}
