// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a role grant path.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleGrantPathSummary {
    /// The key.
    pub key: String,
    /// The user or object that the grant is for.
    pub grantee: Option<String>,
    /// The name of the granted role.
    pub granted_role: Option<String>,
    /// The depth of an indirect grant in the hierarchy of grants.
    pub depth_level: Option<i64>,
}

model! {
    RoleGrantPathSummary {
        key = "key";
        grantee = "grantee";
        granted_role = "grantedRole";
        depth_level = "depthLevel";
    }
}
