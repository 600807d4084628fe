// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A thick authorization response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThickAuthorizationResponse {
    /// The policy.
    pub policy: String,
    /// The policy cache duration.
    pub policy_cache_duration: String,
    /// The groups.
    pub groups: Vec<String>,
    /// The group membership cache duration.
    pub group_membership_cache_duration: String,
    /// Whether the caches of the SDK have to be cleared.
    pub flush_all_caches: Option<bool>,
}

model! {
    ThickAuthorizationResponse {
        policy = "policy";
        policy_cache_duration = "policyCacheDuration";
        groups = "groups";
        group_membership_cache_duration = "groupMembershipCacheDuration";
        flush_all_caches = "flushAllCaches";
    }
}
