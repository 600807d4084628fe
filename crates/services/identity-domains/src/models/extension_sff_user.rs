// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An extension sff user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionSffUser {
    /// The sff auth keys.
    pub sff_auth_keys: Option<Secret>,
}

model! {
    ExtensionSffUser {
        optional {
            sff_auth_keys = "sffAuthKeys", with_sff_auth_keys(Secret);
        }
    }
}
