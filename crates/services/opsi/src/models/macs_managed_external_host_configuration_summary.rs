// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a MACs managed external host configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsManagedExternalHostConfigurationSummary {
    /// The OCID of the host insight.
    pub host_insight_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The host name.
    pub host_name: String,
    /// The type of the platform.
    pub platform_type: models::HostConfigurationPlatformType,
    /// The version of the platform.
    pub platform_version: String,
    /// The platform vendor.
    pub platform_vendor: String,
    /// The total number of CPUs.
    pub total_cpus: i64,
    /// The total amount of memory in GB.
    pub total_memory_in_gbs: f64,
    /// The CPU architecture.
    pub cpu_architecture: String,
    /// The CPU cache, in megabytes.
    pub cpu_cache_in_mbs: f64,
    /// The CPU vendor.
    pub cpu_vendor: String,
    /// The value of `cpuFrequencyInMhz`.
    pub cpu_frequency_in_mhz: f64,
    /// The model name of the processor.
    pub cpu_implementation: String,
    /// The number of cores per socket.
    pub cores_per_socket: i64,
    /// The number of sockets.
    pub total_sockets: i64,
    /// The number of threads per socket.
    pub threads_per_socket: i64,
    /// Whether hyper threading is enabled.
    pub is_hyper_threading_enabled: bool,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The OCID of the external database connector.
    pub connector_id: Option<String>,
}

model! {
    MacsManagedExternalHostConfigurationSummary, "entitySource" = "MACS_MANAGED_EXTERNAL_HOST" {
        host_insight_id = "hostInsightId";
        compartment_id = "compartmentId";
        host_name = "hostName";
        platform_type = "platformType";
        platform_version = "platformVersion";
        platform_vendor = "platformVendor";
        total_cpus = "totalCpus";
        total_memory_in_gbs = "totalMemoryInGBs";
        cpu_architecture = "cpuArchitecture";
        cpu_cache_in_mbs = "cpuCacheInMBs";
        cpu_vendor = "cpuVendor";
        cpu_frequency_in_mhz = "cpuFrequencyInMhz";
        cpu_implementation = "cpuImplementation";
        cores_per_socket = "coresPerSocket";
        total_sockets = "totalSockets";
        threads_per_socket = "threadsPerSocket";
        is_hyper_threading_enabled = "isHyperThreadingEnabled";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        management_agent_id = "managementAgentId";
        connector_id = "connectorId";
    }
}
