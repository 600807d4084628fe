// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attribute status of an attribute unpin response.
    pub enum AttributeUnpinResponseAttributeStatus {
        AttributeUnpinned = "ATTRIBUTE_UNPINNED",
        DuplicateAttribute = "DUPLICATE_ATTRIBUTE",
        InvalidAttribute = "INVALID_ATTRIBUTE",
        AttributeNotFound = "ATTRIBUTE_NOT_FOUND",
        AttributeNotProcessed = "ATTRIBUTE_NOT_PROCESSED",
    }
}
