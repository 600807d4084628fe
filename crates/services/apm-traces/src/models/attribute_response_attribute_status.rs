// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attribute status of an attribute response.
    pub enum AttributeResponseAttributeStatus {
        AttributeAlreadyActive = "ATTRIBUTE_ALREADY_ACTIVE",
        AttributeActivated = "ATTRIBUTE_ACTIVATED",
        AttributeDeactivated = "ATTRIBUTE_DEACTIVATED",
        DeactivationNotAllowed = "DEACTIVATION_NOT_ALLOWED",
        AttributeDoesNotExist = "ATTRIBUTE_DOES_NOT_EXIST",
        AttributeAlreadyDeactivated = "ATTRIBUTE_ALREADY_DEACTIVATED",
        DuplicateAttribute = "DUPLICATE_ATTRIBUTE",
        InvalidAttribute = "INVALID_ATTRIBUTE",
        InvalidAttributeTypeConflict = "INVALID_ATTRIBUTE_TYPE_CONFLICT",
        AttributeNotProcessed = "ATTRIBUTE_NOT_PROCESSED",
        AttributeUpdateNotAllowed = "ATTRIBUTE_UPDATE_NOT_ALLOWED",
    }
}
