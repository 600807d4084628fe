// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The processor family of the shape, such as `AMD_ROME` or `NVIDIA_GPU`.
    pub enum JobShapeShapeSeries {
        AmdRome = "AMD_ROME",
        IntelSkylake = "INTEL_SKYLAKE",
        NvidiaGpu = "NVIDIA_GPU",
        Generic = "GENERIC",
        Legacy = "LEGACY",
        Arm = "ARM",
    }
}
