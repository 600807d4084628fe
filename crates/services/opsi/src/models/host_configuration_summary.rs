// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a host configuration.
    ///
    /// The field `entitySource` selects the variant.
    pub enum HostConfigurationSummary by "entitySource" {
        EmManagedExternalHost(models::EmManagedExternalHostConfigurationSummary)
            = "EM_MANAGED_EXTERNAL_HOST", as_em_managed_external_host;
        MacsManagedCloudDbHost(models::MacsManagedCloudDbHostConfigurationSummary)
            = "MACS_MANAGED_CLOUD_DB_HOST", as_macs_managed_cloud_db_host;
        MacsManagedCloudHost(models::MacsManagedCloudHostConfigurationSummary)
            = "MACS_MANAGED_CLOUD_HOST", as_macs_managed_cloud_host;
        MacsManagedExternalHost(models::MacsManagedExternalHostConfigurationSummary)
            = "MACS_MANAGED_EXTERNAL_HOST", as_macs_managed_external_host;
        PeComanagedHost(models::PeComanagedHostConfigurationSummary) = "PE_COMANAGED_HOST",
            as_pe_comanaged_host;
    }
    shared {
        /// The OCID of the host insight.
        host_insight_id = "hostInsightId", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The host name.
        host_name = "hostName", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The type of the platform.
        platform_type = "platformType", copy models::HostConfigurationPlatformType, in
            EmManagedExternalHost MacsManagedCloudDbHost MacsManagedCloudHost
            MacsManagedExternalHost PeComanagedHost;
        /// The version of the platform.
        platform_version = "platformVersion", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The platform vendor.
        platform_vendor = "platformVendor", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The total number of CPUs.
        total_cpus = "totalCpus", copy i64, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The total amount of memory in GB.
        total_memory_in_gbs = "totalMemoryInGBs", copy f64, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The CPU architecture.
        cpu_architecture = "cpuArchitecture", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The CPU cache, in megabytes.
        cpu_cache_in_mbs = "cpuCacheInMBs", copy f64, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The CPU vendor.
        cpu_vendor = "cpuVendor", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The value of `cpuFrequencyInMhz`.
        cpu_frequency_in_mhz = "cpuFrequencyInMhz", copy f64, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The model name of the processor.
        cpu_implementation = "cpuImplementation", str, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The number of cores per socket.
        cores_per_socket = "coresPerSocket", copy i64, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The number of sockets.
        total_sockets = "totalSockets", copy i64, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The number of threads per socket.
        threads_per_socket = "threadsPerSocket", copy i64, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// Whether hyper threading is enabled.
        is_hyper_threading_enabled = "isHyperThreadingEnabled", copy bool, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalHost MacsManagedCloudDbHost MacsManagedCloudHost
            MacsManagedExternalHost PeComanagedHost;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
    }
}
