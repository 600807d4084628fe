// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleSummary {
    /// The name.
    pub name: Option<String>,
    /// Whether the grant of the role includes the ADMIN option.
    pub admin_option: Option<models::RoleAdminOption>,
    /// The delegate option.
    pub delegate_option: Option<models::RoleDelegateOption>,
    /// The default role.
    pub default_role: Option<models::RoleDefaultRole>,
    /// The indicator of whether the grant is common, as opposed to local.
    pub common: Option<models::RoleCommon>,
    /// Whether the grant is inherited from another container.
    pub inherited: Option<models::RoleInherited>,
}

model! {
    RoleSummary {
        name = "name";
        admin_option = "adminOption";
        delegate_option = "delegateOption";
        default_role = "defaultRole";
        common = "common";
        inherited = "inherited";
    }
}
