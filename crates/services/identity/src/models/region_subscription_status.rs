// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The status of the subscription: ready for use, or in progress.
    pub enum RegionSubscriptionStatus {
        Ready = "READY",
        InProgress = "IN_PROGRESS",
    }
}
