// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lockbox partner of a lockbox.
    pub enum LockboxPartner {
        Faaas = "FAAAS",
        Canary = "CANARY",
    }
}
