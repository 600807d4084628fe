// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a bulk edit security attribute operation.
    pub enum BulkEditSecurityAttributeOperationOperationType {
        AddWhereAbsent = "ADD_WHERE_ABSENT",
        SetWherePresent = "SET_WHERE_PRESENT",
        AddOrSet = "ADD_OR_SET",
        Remove = "REMOVE",
    }
}
