// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a region status detail.
    pub enum RegionStatusDetailStatus {
        Provisioning = "PROVISIONING",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
    }
}
