// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The edit operation: add absent tags, set existing tags, add or set tags, or remove tags
    /// regardless of their values.
    pub enum BulkEditOperationOperationType {
        AddWhereAbsent = "ADD_WHERE_ABSENT",
        SetWherePresent = "SET_WHERE_PRESENT",
        AddOrSet = "ADD_OR_SET",
        Remove = "REMOVE",
    }
}
