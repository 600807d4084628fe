// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A MACs managed external host insight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacsManagedExternalHostInsight {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The host name.
    pub host_name: String,
    /// The display name of the host. It does not have to be unique.
    pub host_display_name: Option<String>,
    /// The type of the host.
    pub host_type: Option<String>,
    /// The number of processors, which are OCPUs for an Autonomous Database and CPU cores for other
    /// databases.
    pub processor_count: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The status.
    pub status: models::HostInsightStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::HostInsightLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The name of the platform.
    pub platform_name: Option<String>,
    /// The type of the platform.
    pub platform_type: Option<models::MacsManagedExternalHostInsightPlatformType>,
    /// The version of the platform.
    pub platform_version: Option<String>,
}

model! {
    MacsManagedExternalHostInsight, "entitySource" = "MACS_MANAGED_EXTERNAL_HOST" {
        id = "id";
        compartment_id = "compartmentId";
        host_name = "hostName";
        host_display_name = "hostDisplayName";
        host_type = "hostType";
        processor_count = "processorCount";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        status = "status";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        management_agent_id = "managementAgentId";
        platform_name = "platformName";
        platform_type = "platformType";
        platform_version = "platformVersion";
    }
}
