// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of an attribute update notes response.
    pub enum AttributeUpdateNotesResponseOperationType {
        UpdateNotes = "UPDATE_NOTES",
    }
}
