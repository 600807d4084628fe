// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the access of client options.
    pub enum ClientOptionsAccess {
        ReadWrite = "READ_WRITE",
        ReadOnly = "READ_ONLY",
    }
}
