// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a system privilege.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemPrivilegeSummary {
    /// The name.
    pub name: Option<String>,
    /// Whether the grant of the role includes the ADMIN option.
    pub admin_option: Option<models::SystemPrivilegeAdminOption>,
    /// The indicator of whether the grant is common, as opposed to local.
    pub common: Option<models::SystemPrivilegeCommon>,
    /// Whether the grant is inherited from another container.
    pub inherited: Option<models::SystemPrivilegeInherited>,
}

model! {
    SystemPrivilegeSummary {
        name = "name";
        admin_option = "adminOption";
        common = "common";
        inherited = "inherited";
    }
}
