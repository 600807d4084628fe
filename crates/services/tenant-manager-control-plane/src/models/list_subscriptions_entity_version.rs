// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `entityVersion` in `ListSubscriptions`.
    pub enum ListSubscriptionsEntityVersion {
        V1 = "V1",
        V2 = "V2",
    }
}
