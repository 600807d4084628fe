// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The new blocked state of a user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStateDetails {
    /// Whether the user is blocked. Can only be set to `false`, which unblocks the user.
    pub blocked: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateStateDetails {
        optional {
            blocked = "blocked", with_blocked(bool), clear_blocked;
        }
    }
}
