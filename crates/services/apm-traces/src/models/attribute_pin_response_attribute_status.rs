// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attribute status of an attribute pin response.
    pub enum AttributePinResponseAttributeStatus {
        AttributeAlreadyPinned = "ATTRIBUTE_ALREADY_PINNED",
        AttributePinned = "ATTRIBUTE_PINNED",
        PinNotAllowed = "PIN_NOT_ALLOWED",
        DuplicateAttribute = "DUPLICATE_ATTRIBUTE",
        InvalidAttribute = "INVALID_ATTRIBUTE",
        AttributeNotProcessed = "ATTRIBUTE_NOT_PROCESSED",
    }
}
