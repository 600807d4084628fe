// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A host insight.
    ///
    /// The field `entitySource` selects the variant.
    pub enum HostInsight by "entitySource" {
        EmManagedExternalHost(models::EmManagedExternalHostInsight) = "EM_MANAGED_EXTERNAL_HOST",
            as_em_managed_external_host;
        MacsManagedCloudDbHost(models::MacsManagedCloudDatabaseHostInsight)
            = "MACS_MANAGED_CLOUD_DB_HOST", as_macs_managed_cloud_db_host;
        MacsManagedCloudHost(models::MacsManagedCloudHostInsight) = "MACS_MANAGED_CLOUD_HOST",
            as_macs_managed_cloud_host;
        MacsManagedExternalHost(models::MacsManagedExternalHostInsight)
            = "MACS_MANAGED_EXTERNAL_HOST", as_macs_managed_external_host;
        PeComanagedHost(models::PeComanagedHostInsight) = "PE_COMANAGED_HOST", as_pe_comanaged_host;
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
