// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the privilege grantable of a database table access entry.
    pub enum DatabaseTableAccessEntryPrivilegeGrantable {
        AdminOption = "ADMIN_OPTION",
        GrantOption = "GRANT_OPTION",
    }
}
