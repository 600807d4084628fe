// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the identity squash of client options.
    pub enum ClientOptionsIdentitySquash {
        None = "NONE",
        Root = "ROOT",
        All = "ALL",
    }
}
