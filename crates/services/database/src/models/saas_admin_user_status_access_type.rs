// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the access type of a SaaS admin user status.
    pub enum SaasAdminUserStatusAccessType {
        ReadOnly = "READ_ONLY",
        ReadWrite = "READ_WRITE",
        Admin = "ADMIN",
    }
}
