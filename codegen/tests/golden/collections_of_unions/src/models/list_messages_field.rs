// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListMessages`.
    pub enum ListMessagesField {
        Id = "id",
        Name = "name",
    }
}
