// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The authentication policy of a tenancy (password and network policy).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationPolicy {
    /// The password policy for the Console.
    pub password_policy: Option<models::PasswordPolicy>,
    /// The OCID of the tenancy.
    pub compartment_id: Option<String>,
    /// The network policy, which restricts the networks that users can sign in from.
    pub network_policy: Option<models::NetworkPolicy>,
}

model! {
    AuthenticationPolicy {
        password_policy = "passwordPolicy";
        compartment_id = "compartmentId";
        network_policy = "networkPolicy";
    }
}
