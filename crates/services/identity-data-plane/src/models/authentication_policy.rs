// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An authentication policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationPolicy {
    /// The password policy.
    pub password_policy: Option<models::PasswordPolicy>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    AuthenticationPolicy {
        password_policy = "passwordPolicy";
        compartment_id = "compartmentId";
    }
}
