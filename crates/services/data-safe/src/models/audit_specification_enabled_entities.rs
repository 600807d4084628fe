// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the enabled entities of an audit specification.
    pub enum AuditSpecificationEnabledEntities {
        AllUsers = "ALL_USERS",
        IncludeUsers = "INCLUDE_USERS",
        IncludeRoles = "INCLUDE_ROLES",
        ExcludeUsers = "EXCLUDE_USERS",
        IncludeUsersRoles = "INCLUDE_USERS_ROLES",
        Disabled = "DISABLED",
    }
}
