// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attribute status of an attribute update notes response.
    pub enum AttributeUpdateNotesResponseAttributeStatus {
        AttributeNotesUpdated = "ATTRIBUTE_NOTES_UPDATED",
        DuplicateAttribute = "DUPLICATE_ATTRIBUTE",
        InvalidAttribute = "INVALID_ATTRIBUTE",
        AttributeNotProcessed = "ATTRIBUTE_NOT_PROCESSED",
        AttributeDoesNotExist = "ATTRIBUTE_DOES_NOT_EXIST",
        NotesTooLong = "NOTES_TOO_LONG",
    }
}
