// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `discoveryDataType` in `UploadDiscoveryData`.
    pub enum UploadDiscoveryDataDiscoveryDataType {
        Entity = "ENTITY",
        K8sObjects = "K8S_OBJECTS",
    }
}
