// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An extension self change user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionSelfChangeUser {
    /// Whether to allow self change.
    pub allow_self_change: Option<bool>,
}

model! {
    ExtensionSelfChangeUser {
        optional {
            allow_self_change = "allowSelfChange", with_allow_self_change(bool);
        }
    }
}
