// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A host configuration metric group.
    ///
    /// The field `metricName` selects the variant.
    pub enum HostConfigurationMetricGroup by "metricName", sent {
        HostContainers(models::HostContainers) = "HOST_CONTAINERS", as_host_containers;
        HostCpuHardwareConfiguration(models::HostCpuHardwareConfiguration)
            = "HOST_CPU_HARDWARE_CONFIGURATION", as_host_cpu_hardware_configuration;
        HostEntities(models::HostEntities) = "HOST_ENTITIES", as_host_entities;
        HostFilesystemConfiguration(models::HostFilesystemConfiguration)
            = "HOST_FILESYSTEM_CONFIGURATION", as_host_filesystem_configuration;
        HostGpuConfiguration(models::HostGpuConfiguration) = "HOST_GPU_CONFIGURATION",
            as_host_gpu_configuration;
        HostHardwareConfiguration(models::HostHardwareConfiguration)
            = "HOST_HARDWARE_CONFIGURATION", as_host_hardware_configuration;
        HostMemoryConfiguration(models::HostMemoryConfiguration) = "HOST_MEMORY_CONFIGURATION",
            as_host_memory_configuration;
        HostNetworkConfiguration(models::HostNetworkConfiguration) = "HOST_NETWORK_CONFIGURATION",
            as_host_network_configuration;
        HostProduct(models::HostProduct) = "HOST_PRODUCT", as_host_product;
        HostResourceAllocation(models::HostResourceAllocation) = "HOST_RESOURCE_ALLOCATION",
            as_host_resource_allocation;
    }
    shared {
        /// The collection time.
        time_collected = "timeCollected", copy DateTime<Utc>, in HostContainers
            HostCpuHardwareConfiguration HostEntities HostFilesystemConfiguration
            HostGpuConfiguration HostHardwareConfiguration HostMemoryConfiguration
            HostNetworkConfiguration HostProduct HostResourceAllocation;
    }
}
