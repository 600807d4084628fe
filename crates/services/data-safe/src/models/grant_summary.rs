// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a grant.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrantSummary {
    /// The key.
    pub key: String,
    /// The name of the user grant.
    pub grant_name: Option<String>,
    /// The type of the privilege.
    pub privilege_type: Option<models::GrantPrivilegeType>,
    /// The category of the privilege.
    pub privilege_category: Option<models::GrantPrivilegeCategory>,
    /// The depth of an indirect grant in the hierarchy of grants.
    pub depth_level: Option<i64>,
}

model! {
    GrantSummary {
        key = "key";
        grant_name = "grantName";
        privilege_type = "privilegeType";
        privilege_category = "privilegeCategory";
        depth_level = "depthLevel";
    }
}
