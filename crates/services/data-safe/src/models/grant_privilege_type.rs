// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the privilege type of a grant.
    pub enum GrantPrivilegeType {
        SystemPrivilege = "SYSTEM_PRIVILEGE",
        ObjectPrivilege = "OBJECT_PRIVILEGE",
        AdminPrivilege = "ADMIN_PRIVILEGE",
        Role = "ROLE",
    }
}
