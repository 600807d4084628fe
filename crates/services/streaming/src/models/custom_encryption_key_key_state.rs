// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key state of a custom encryption key.
    pub enum CustomEncryptionKeyKeyState {
        Active = "ACTIVE",
        Creating = "CREATING",
        Deleting = "DELETING",
        None = "NONE",
        Failed = "FAILED",
        Updating = "UPDATING",
    }
}
