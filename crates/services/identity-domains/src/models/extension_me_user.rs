// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An extension me user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionMeUser {
    /// The current password.
    pub current_password: Option<Secret>,
}

model! {
    ExtensionMeUser {
        optional {
            current_password = "currentPassword", with_current_password(Secret);
        }
    }
}
