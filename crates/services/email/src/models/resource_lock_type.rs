// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a resource lock.
    pub enum ResourceLockType {
        Full = "FULL",
        Delete = "DELETE",
    }
}
