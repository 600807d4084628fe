// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in the authentication policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuthenticationPolicyDetails {
    /// The password policy for the Console.
    pub password_policy: Option<models::PasswordPolicy>,
    /// The network policy, which restricts the networks that users can sign in from.
    pub network_policy: Option<models::NetworkPolicy>,
    cleared: Vec<String>,
}

update! {
    UpdateAuthenticationPolicyDetails {
        optional {
            password_policy = "passwordPolicy", with_password_policy(models::PasswordPolicy),
                clear_password_policy;
            network_policy = "networkPolicy", with_network_policy(models::NetworkPolicy),
                clear_network_policy;
        }
    }
}
