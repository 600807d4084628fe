// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the allowed auth of client options.
    pub enum ClientOptionsAllowedAuth {
        Sys = "SYS",
        Krb5 = "KRB5",
        Krb5i = "KRB5I",
        Krb5p = "KRB5P",
    }
}
