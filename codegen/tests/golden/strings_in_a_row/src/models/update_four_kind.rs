// @generated from spec/strings-in-a-row.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `kind` in `UpdateFour`.
    pub enum UpdateFourKind {
        One = "ONE",
        Two = "TWO",
    }
}
