// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a multicloud resource.
    pub enum MulticloudResourceLifecycleState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}
