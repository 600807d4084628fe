// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the preferred shape type of a VM target environment.
    pub enum VmTargetEnvironmentPreferredShapeType {
        Vm = "VM",
        VmIntel = "VM_INTEL",
        VmIntelStandard = "VM_INTEL_Standard",
        VmIntelDensIo = "VM_INTEL_DensIO",
        VmIntelGpu = "VM_INTEL_GPU",
        VmIntelOptimized = "VM_INTEL_Optimized",
        VmAmd = "VM_AMD",
        VmAmdStandard = "VM_AMD_Standard",
    }
}
