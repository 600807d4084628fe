// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attribute set type of an attribute set.
    pub enum AttributeSetType {
        IpAddress = "IP_ADDRESS",
        ClientProgram = "CLIENT_PROGRAM",
        OsUser = "OS_USER",
        DatabaseUser = "DATABASE_USER",
        DatabaseObject = "DATABASE_OBJECT",
    }
}
