// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a remove resource lock.
    pub enum RemoveResourceLockType {
        Full = "FULL",
        Delete = "DELETE",
    }
}
