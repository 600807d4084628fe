// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The location.
    pub location: Option<models::ManagedInstanceLocation>,
    /// The architecture.
    pub architecture: Option<models::ManagedInstanceArchitecture>,
    /// The operating system family.
    pub os_family: Option<models::ManagedInstanceOsFamily>,
    /// The status.
    pub status: models::ManagedInstanceStatus,
    /// The managed instance group.
    pub managed_instance_group: Option<models::Id>,
    /// The lifecycle environment.
    pub lifecycle_environment: Option<models::Id>,
    /// The lifecycle stage.
    pub lifecycle_stage: Option<models::Id>,
    /// Whether a reboot is required.
    pub is_reboot_required: Option<bool>,
    /// The updates available.
    pub updates_available: Option<i64>,
    /// Whether the managed instance is an on-premises management station.
    pub is_management_station: Option<bool>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The settings for Autonomous Linux.
    pub autonomous_settings: Option<models::AutonomousSettings>,
    /// Whether the resource is managed by the Autonomous Linux service.
    pub is_managed_by_autonomous_linux: Option<bool>,
    /// The version of the agent.
    pub agent_version: Option<String>,
    /// The time of the last boot of the instance.
    pub time_last_boot: Option<DateTime<Utc>>,
}

model! {
    ManagedInstanceSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        tenancy_id = "tenancyId";
        compartment_id = "compartmentId";
        location = "location";
        architecture = "architecture";
        os_family = "osFamily";
        status = "status";
        managed_instance_group = "managedInstanceGroup";
        lifecycle_environment = "lifecycleEnvironment";
        lifecycle_stage = "lifecycleStage";
        is_reboot_required = "isRebootRequired";
        updates_available = "updatesAvailable";
        is_management_station = "isManagementStation";
        notification_topic_id = "notificationTopicId";
        autonomous_settings = "autonomousSettings";
        is_managed_by_autonomous_linux = "isManagedByAutonomousLinux";
        agent_version = "agentVersion";
        time_last_boot = "timeLastBoot";
    }
}
