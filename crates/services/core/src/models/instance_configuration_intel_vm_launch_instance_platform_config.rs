// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An instance configuration intel VM launch instance platform configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationIntelVmLaunchInstancePlatformConfig {
    /// Whether Secure Boot is enabled.
    pub is_secure_boot_enabled: Option<bool>,
    /// Whether the instance has the Trusted Platform Module (TPM) enabled.
    pub is_trusted_platform_module_enabled: Option<bool>,
    /// Whether Measured Boot is enabled.
    pub is_measured_boot_enabled: Option<bool>,
    /// Whether memory encryption is enabled, which makes an instance a confidential instance.
    /// Default: `false`.
    pub is_memory_encryption_enabled: Option<bool>,
    /// Whether symmetric multithreading (SMT) is enabled, which runs two threads per core on Intel
    /// and AMD processors.
    pub is_symmetric_multi_threading_enabled: Option<bool>,
}

model! {
    InstanceConfigurationIntelVmLaunchInstancePlatformConfig, "type" = "INTEL_VM" {
        optional {
            is_secure_boot_enabled = "isSecureBootEnabled", with_is_secure_boot_enabled(bool);
            is_trusted_platform_module_enabled = "isTrustedPlatformModuleEnabled",
                with_is_trusted_platform_module_enabled(bool);
            is_measured_boot_enabled = "isMeasuredBootEnabled", with_is_measured_boot_enabled(bool);
            is_memory_encryption_enabled = "isMemoryEncryptionEnabled",
                with_is_memory_encryption_enabled(bool);
            is_symmetric_multi_threading_enabled = "isSymmetricMultiThreadingEnabled",
                with_is_symmetric_multi_threading_enabled(bool);
        }
    }
}
