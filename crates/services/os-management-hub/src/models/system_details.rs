// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemDetails {
    /// The architecture.
    pub architecture: models::SystemArchitecture,
    /// The effective kernel version with Ksplice updates.
    pub ksplice_effective_kernel_version: Option<String>,
    /// The operating system family.
    pub os_family: models::SystemOsFamily,
    /// The name of the operating system.
    pub os_name: String,
    /// The OS kernel release.
    pub os_kernel_release: Option<String>,
    /// The version of the kernel.
    pub os_kernel_version: Option<String>,
    /// The OS system version.
    pub os_system_version: String,
}

model! {
    SystemDetails {
        architecture = "architecture";
        ksplice_effective_kernel_version = "kspliceEffectiveKernelVersion";
        os_family = "osFamily";
        os_name = "osName";
        os_kernel_release = "osKernelRelease";
        os_kernel_version = "osKernelVersion";
        os_system_version = "osSystemVersion";
    }
}
