// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lockboxPartner` in `ListAccessRequests`.
    pub enum ListAccessRequestsLockboxPartner {
        Faaas = "FAAAS",
        Canary = "CANARY",
    }
}
