// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the next state of a source.
    pub enum SourceNextState {
        Active = "ACTIVE",
        Deleted = "DELETED",
    }
}
