// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the access type of a database view access entry.
    pub enum DatabaseViewAccessEntryAccessType {
        Select = "SELECT",
        Update = "UPDATE",
        Insert = "INSERT",
        Delete = "DELETE",
        Owner = "OWNER",
    }
}
