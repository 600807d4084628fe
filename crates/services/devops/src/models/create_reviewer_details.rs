// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a reviewer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReviewerDetails {
    /// The ID of the principal.
    pub principal_id: String,
}

model! {
    CreateReviewerDetails {
        required {
            principal_id = "principalId", with_principal_id(String);
        }
    }
}
