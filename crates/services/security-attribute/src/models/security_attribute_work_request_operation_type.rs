// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a security attribute work request.
    pub enum SecurityAttributeWorkRequestOperationType {
        DeleteSecurityAttributeDefinition = "DELETE_SECURITY_ATTRIBUTE_DEFINITION",
        DeleteNonEmptySecurityAttributeNamespace = "DELETE_NON_EMPTY_SECURITY_ATTRIBUTE_NAMESPACE",
        BulkDeleteSecurityAttributes = "BULK_DELETE_SECURITY_ATTRIBUTES",
        BulkEditOfSecurityAttributes = "BULK_EDIT_OF_SECURITY_ATTRIBUTES",
    }
}
