// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A managed instance group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceGroup {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_modified: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ManagedInstanceGroupLifecycleState,
    /// The operating system family.
    pub os_family: Option<models::ManagedInstanceGroupOsFamily>,
    /// The type of the CPU architecture.
    pub arch_type: Option<models::ManagedInstanceGroupArchType>,
    /// The name of the vendor.
    pub vendor_name: Option<models::ManagedInstanceGroupVendorName>,
    /// The IDs of the software sources.
    pub software_source_ids: Option<Vec<models::SoftwareSourceDetails>>,
    /// The software sources.
    pub software_sources: Option<Vec<models::SoftwareSourceDetails>>,
    /// The OCIDs of the managed instances.
    pub managed_instance_ids: Option<Vec<String>>,
    /// The number of managed instances.
    pub managed_instance_count: Option<i64>,
    /// The location.
    pub location: Option<models::ManagedInstanceGroupLocation>,
    /// The number of pending jobs.
    pub pending_job_count: Option<i64>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The settings for Autonomous Linux.
    pub autonomous_settings: Option<models::AutonomousSettings>,
    /// Whether the resource is managed by the Autonomous Linux service.
    pub is_managed_by_autonomous_linux: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ManagedInstanceGroup {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        time_modified = "timeModified";
        lifecycle_state = "lifecycleState";
        os_family = "osFamily";
        arch_type = "archType";
        vendor_name = "vendorName";
        software_source_ids = "softwareSourceIds";
        software_sources = "softwareSources";
        managed_instance_ids = "managedInstanceIds";
        managed_instance_count = "managedInstanceCount";
        location = "location";
        pending_job_count = "pendingJobCount";
        notification_topic_id = "notificationTopicId";
        autonomous_settings = "autonomousSettings";
        is_managed_by_autonomous_linux = "isManagedByAutonomousLinux";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
