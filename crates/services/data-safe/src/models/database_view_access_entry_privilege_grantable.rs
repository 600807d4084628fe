// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the privilege grantable of a database view access entry.
    pub enum DatabaseViewAccessEntryPrivilegeGrantable {
        AdminOption = "ADMIN_OPTION",
        GrantOption = "GRANT_OPTION",
    }
}
