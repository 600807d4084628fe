// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the origin of a key version.
    pub enum KeyVersionOrigin {
        Internal = "INTERNAL",
        External = "EXTERNAL",
    }
}
