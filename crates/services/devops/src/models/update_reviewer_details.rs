// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a reviewer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateReviewerDetails {
    /// The ID of the principal.
    pub principal_id: String,
}

model! {
    UpdateReviewerDetails {
        required {
            principal_id = "principalId", with_principal_id(String);
        }
    }
}
