// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the user type of a user.
    pub enum UserType {
        AdminPrivileged = "ADMIN_PRIVILEGED",
        Application = "APPLICATION",
        Privileged = "PRIVILEGED",
        Schema = "SCHEMA",
        NonPrivileged = "NON_PRIVILEGED",
    }
}
