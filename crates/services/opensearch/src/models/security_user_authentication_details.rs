// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a security user authentication.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityUserAuthenticationDetails {
    /// The user details.
    pub user_details: models::SecurityUserDetails,
}

model! {
    SecurityUserAuthenticationDetails {
        required {
            user_details = "userDetails", with_user_details(models::SecurityUserDetails);
        }
    }
}
