// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the lock: `DELETE` prevents deletion, `FULL` prevents any change.
    pub enum ResourceLockType {
        Full = "FULL",
        Delete = "DELETE",
    }
}
