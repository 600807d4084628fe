// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a host insight.
    ///
    /// The field `entitySource` selects the variant.
    pub enum HostInsightSummary by "entitySource" {
        EmManagedExternalHost(models::EmManagedExternalHostInsightSummary)
            = "EM_MANAGED_EXTERNAL_HOST", as_em_managed_external_host;
        MacsManagedCloudDbHost(models::MacsManagedCloudDatabaseHostInsightSummary)
            = "MACS_MANAGED_CLOUD_DB_HOST", as_macs_managed_cloud_db_host;
        MacsManagedCloudHost(models::MacsManagedCloudHostInsightSummary)
            = "MACS_MANAGED_CLOUD_HOST", as_macs_managed_cloud_host;
        MacsManagedExternalHost(models::MacsManagedExternalHostInsightSummary)
            = "MACS_MANAGED_EXTERNAL_HOST", as_macs_managed_external_host;
        PeComanagedHost(models::PeComanagedHostInsightSummary) = "PE_COMANAGED_HOST",
            as_pe_comanaged_host;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in EmManagedExternalHost MacsManagedCloudDbHost MacsManagedCloudHost
            MacsManagedExternalHost PeComanagedHost;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The host name.
        host_name = "hostName", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The display name of the host. It does not have to be unique.
        host_display_name = "hostDisplayName", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The type of the host.
        host_type = "hostType", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The number of processors, which are OCPUs for an Autonomous Database and CPU cores for
        /// other databases.
        processor_count = "processorCount", copy i64, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalHost MacsManagedCloudDbHost MacsManagedCloudHost
            MacsManagedExternalHost PeComanagedHost;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            EmManagedExternalHost MacsManagedCloudDbHost MacsManagedCloudHost
            MacsManagedExternalHost PeComanagedHost;
        /// The OCID of the Ops Insights private endpoint.
        opsi_private_endpoint_id = "opsiPrivateEndpointId", str, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The status.
        status = "status", copy models::HostInsightStatus, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in EmManagedExternalHost
            MacsManagedCloudDbHost MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::HostInsightLifecycleState, in
            EmManagedExternalHost MacsManagedCloudDbHost MacsManagedCloudHost
            MacsManagedExternalHost PeComanagedHost;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in EmManagedExternalHost MacsManagedCloudDbHost
            MacsManagedCloudHost MacsManagedExternalHost PeComanagedHost;
    }
}
