// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an instance platform configuration.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateInstancePlatformConfig by "type", sent {
        AmdVm(models::AmdVmUpdateInstancePlatformConfig) = "AMD_VM", as_amd_vm;
        IntelVm(models::IntelVmUpdateInstancePlatformConfig) = "INTEL_VM", as_intel_vm;
    }
}
