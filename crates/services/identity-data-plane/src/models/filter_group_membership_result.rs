// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A filter group membership result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterGroupMembershipResult {
    /// The principal.
    pub principal: models::Principal,
    /// The IDs of groups and dynamic groups of the principal.
    pub group_ids: Vec<String>,
}

model! {
    FilterGroupMembershipResult {
        principal = "principal";
        group_ids = "groupIds";
    }
}
