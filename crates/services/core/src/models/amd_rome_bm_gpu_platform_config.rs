// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An AMD rome bm GPU platform configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AmdRomeBmGpuPlatformConfig {
    /// Whether Secure Boot is enabled.
    pub is_secure_boot_enabled: Option<bool>,
    /// Whether the instance has the Trusted Platform Module (TPM) enabled.
    pub is_trusted_platform_module_enabled: Option<bool>,
    /// Whether Measured Boot is enabled.
    pub is_measured_boot_enabled: Option<bool>,
    /// Whether memory encryption is enabled, which makes an instance a confidential instance.
    /// Default: `false`.
    pub is_memory_encryption_enabled: Option<bool>,
    /// The number of NUMA nodes (NPS) on each socket.
    pub numa_nodes_per_socket: Option<models::AmdRomeBmGpuPlatformConfigNumaNodesPerSocket>,
    /// Whether symmetric multithreading (SMT) is enabled, which runs two threads per core on Intel
    /// and AMD processors.
    pub is_symmetric_multi_threading_enabled: Option<bool>,
    /// Whether the Access Control Service is enabled. It lets the platform isolate PCIe devices, as
    /// VFIO passthrough needs.
    pub is_access_control_service_enabled: Option<bool>,
    /// Whether virtualization instructions are available.
    pub are_virtual_instructions_enabled: Option<bool>,
    /// Whether the input-output memory management unit (IOMMU) is enabled.
    pub is_input_output_memory_management_unit_enabled: Option<bool>,
    /// The flexible settings of the instance platform configuration, as a map.
    pub config_map: Option<BTreeMap<String, String>>,
}

model! {
    AmdRomeBmGpuPlatformConfig, "type" = "AMD_ROME_BM_GPU" {
        is_secure_boot_enabled = "isSecureBootEnabled";
        is_trusted_platform_module_enabled = "isTrustedPlatformModuleEnabled";
        is_measured_boot_enabled = "isMeasuredBootEnabled";
        is_memory_encryption_enabled = "isMemoryEncryptionEnabled";
        numa_nodes_per_socket = "numaNodesPerSocket";
        is_symmetric_multi_threading_enabled = "isSymmetricMultiThreadingEnabled";
        is_access_control_service_enabled = "isAccessControlServiceEnabled";
        are_virtual_instructions_enabled = "areVirtualInstructionsEnabled";
        is_input_output_memory_management_unit_enabled = "isInputOutputMemoryManagementUnitEnabled";
        config_map = "configMap";
    }
}
