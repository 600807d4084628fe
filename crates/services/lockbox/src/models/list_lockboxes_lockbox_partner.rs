// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lockboxPartner` in `ListLockboxes`.
    pub enum ListLockboxesLockboxPartner {
        Faaas = "FAAAS",
        Canary = "CANARY",
    }
}
