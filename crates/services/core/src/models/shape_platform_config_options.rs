// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Shape platform configuration options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapePlatformConfigOptions {
    /// The type.
    pub type_: Option<models::ShapePlatformConfigOptionsType>,
    /// The secure boot options.
    pub secure_boot_options: Option<models::ShapeSecureBootOptions>,
    /// The measured boot options.
    pub measured_boot_options: Option<models::ShapeMeasuredBootOptions>,
    /// The trusted platform module options.
    pub trusted_platform_module_options: Option<models::ShapeTrustedPlatformModuleOptions>,
    /// The NUMA nodes per socket platform options.
    pub numa_nodes_per_socket_platform_options:
        Option<models::ShapeNumaNodesPerSocketPlatformOptions>,
    /// The memory encryption options.
    pub memory_encryption_options: Option<models::ShapeMemoryEncryptionOptions>,
    /// The symmetric multi threading options.
    pub symmetric_multi_threading_options:
        Option<models::ShapeSymmetricMultiThreadingEnabledPlatformOptions>,
    /// The access control service options.
    pub access_control_service_options:
        Option<models::ShapeAccessControlServiceEnabledPlatformOptions>,
    /// The virtual instructions options.
    pub virtual_instructions_options:
        Option<models::ShapeVirtualInstructionsEnabledPlatformOptions>,
    /// The input output memory management unit options.
    pub input_output_memory_management_unit_options:
        Option<models::ShapeInputOutputMemoryManagementUnitEnabledPlatformOptions>,
    /// The percentage of cores enabled options.
    pub percentage_of_cores_enabled_options: Option<models::PercentageOfCoresEnabledOptions>,
}

model! {
    ShapePlatformConfigOptions {
        type_ = "type";
        secure_boot_options = "secureBootOptions";
        measured_boot_options = "measuredBootOptions";
        trusted_platform_module_options = "trustedPlatformModuleOptions";
        numa_nodes_per_socket_platform_options = "numaNodesPerSocketPlatformOptions";
        memory_encryption_options = "memoryEncryptionOptions";
        symmetric_multi_threading_options = "symmetricMultiThreadingOptions";
        access_control_service_options = "accessControlServiceOptions";
        virtual_instructions_options = "virtualInstructionsOptions";
        input_output_memory_management_unit_options = "inputOutputMemoryManagementUnitOptions";
        percentage_of_cores_enabled_options = "percentageOfCoresEnabledOptions";
    }
}
