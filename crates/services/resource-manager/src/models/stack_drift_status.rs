// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the stack drift status of a stack.
    pub enum StackDriftStatus {
        NotChecked = "NOT_CHECKED",
        InSync = "IN_SYNC",
        Drifted = "DRIFTED",
    }
}
