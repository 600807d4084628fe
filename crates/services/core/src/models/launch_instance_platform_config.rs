// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A launch instance platform configuration.
    ///
    /// The field `type` selects the variant.
    pub enum LaunchInstancePlatformConfig by "type", sent {
        AmdMilanBm(models::AmdMilanBmLaunchInstancePlatformConfig) = "AMD_MILAN_BM",
            as_amd_milan_bm;
        AmdMilanBmGpu(models::AmdMilanBmGpuLaunchInstancePlatformConfig) = "AMD_MILAN_BM_GPU",
            as_amd_milan_bm_gpu;
        AmdRomeBm(models::AmdRomeBmLaunchInstancePlatformConfig) = "AMD_ROME_BM", as_amd_rome_bm;
        AmdRomeBmGpu(models::AmdRomeBmGpuLaunchInstancePlatformConfig) = "AMD_ROME_BM_GPU",
            as_amd_rome_bm_gpu;
        AmdVm(models::AmdVmLaunchInstancePlatformConfig) = "AMD_VM", as_amd_vm;
        GenericBm(models::GenericBmLaunchInstancePlatformConfig) = "GENERIC_BM", as_generic_bm;
        IntelIcelakeBm(models::IntelIcelakeBmLaunchInstancePlatformConfig) = "INTEL_ICELAKE_BM",
            as_intel_icelake_bm;
        IntelSkylakeBm(models::IntelSkylakeBmLaunchInstancePlatformConfig) = "INTEL_SKYLAKE_BM",
            as_intel_skylake_bm;
        IntelVm(models::IntelVmLaunchInstancePlatformConfig) = "INTEL_VM", as_intel_vm;
    }
    shared {
        /// Whether Secure Boot is enabled.
        is_secure_boot_enabled = "isSecureBootEnabled", copy bool, in AmdMilanBm AmdMilanBmGpu
            AmdRomeBm AmdRomeBmGpu AmdVm GenericBm IntelIcelakeBm IntelSkylakeBm IntelVm;
        /// Whether the instance has the Trusted Platform Module (TPM) enabled.
        is_trusted_platform_module_enabled = "isTrustedPlatformModuleEnabled", copy bool, in
            AmdMilanBm AmdMilanBmGpu AmdRomeBm AmdRomeBmGpu AmdVm GenericBm IntelIcelakeBm
            IntelSkylakeBm IntelVm;
        /// Whether Measured Boot is enabled.
        is_measured_boot_enabled = "isMeasuredBootEnabled", copy bool, in AmdMilanBm AmdMilanBmGpu
            AmdRomeBm AmdRomeBmGpu AmdVm GenericBm IntelIcelakeBm IntelSkylakeBm IntelVm;
        /// Whether memory encryption is enabled, which makes an instance a confidential instance.
        /// Default: `false`.
        is_memory_encryption_enabled = "isMemoryEncryptionEnabled", copy bool, in AmdMilanBm
            AmdMilanBmGpu AmdRomeBm AmdRomeBmGpu AmdVm GenericBm IntelIcelakeBm IntelSkylakeBm
            IntelVm;
    }
}
