// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a management station.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementStationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the managed instance.
    pub managed_instance_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the registration profile.
    pub profile_id: Option<String>,
    /// The OCID of the scheduled job.
    pub scheduled_job_id: Option<String>,
    /// The time of the next execution.
    pub time_next_execution: Option<DateTime<Utc>>,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The hostname of the management station.
    pub hostname: String,
    /// The state of the mirror synchronization.
    pub overall_state: Option<models::ManagementStationOverallState>,
    /// The health state of the management station.
    pub health_state: Option<models::ManagementStationHealthState>,
    /// The progress of the current mirror synchronization, in percent.
    pub overall_percentage: Option<i64>,
    /// The mirror capacity that the synchronization uses.
    pub mirror_capacity: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagementStationLifecycleState>,
    /// The location.
    pub location: Option<models::ManagementStationLocation>,
    /// The operating system family.
    pub os_family: Option<models::ManagementStationOsFamily>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::ManagementStationArchType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagementStationSummary {
        id = "id";
        managed_instance_id = "managedInstanceId";
        compartment_id = "compartmentId";
        profile_id = "profileId";
        scheduled_job_id = "scheduledJobId";
        time_next_execution = "timeNextExecution";
        display_name = "displayName";
        description = "description";
        hostname = "hostname";
        overall_state = "overallState";
        health_state = "healthState";
        overall_percentage = "overallPercentage";
        mirror_capacity = "mirrorCapacity";
        lifecycle_state = "lifecycleState";
        location = "location";
        os_family = "osFamily";
        arch_type = "archType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
