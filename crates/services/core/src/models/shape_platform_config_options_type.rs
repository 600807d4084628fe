// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of shape platform configuration options.
    pub enum ShapePlatformConfigOptionsType {
        AmdMilanBm = "AMD_MILAN_BM",
        AmdMilanBmGpu = "AMD_MILAN_BM_GPU",
        AmdRomeBm = "AMD_ROME_BM",
        AmdRomeBmGpu = "AMD_ROME_BM_GPU",
        GenericBm = "GENERIC_BM",
        IntelIcelakeBm = "INTEL_ICELAKE_BM",
        IntelSkylakeBm = "INTEL_SKYLAKE_BM",
        AmdVm = "AMD_VM",
        IntelVm = "INTEL_VM",
    }
}
