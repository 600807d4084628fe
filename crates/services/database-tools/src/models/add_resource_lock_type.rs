// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an add resource lock.
    pub enum AddResourceLockType {
        Full = "FULL",
        Delete = "DELETE",
    }
}
