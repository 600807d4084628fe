// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shape series of a fast launch job configuration.
    pub enum FastLaunchJobConfigShapeSeries {
        AmdRome = "AMD_ROME",
        IntelSkylake = "INTEL_SKYLAKE",
        NvidiaGpu = "NVIDIA_GPU",
        Generic = "GENERIC",
        Legacy = "LEGACY",
        Arm = "ARM",
    }
}
