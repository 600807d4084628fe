// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstance {
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
    /// The time of the last checkin.
    pub time_last_checkin: Option<DateTime<Utc>>,
    /// The time of the last boot of the instance.
    pub time_last_boot: Option<DateTime<Utc>>,
    /// The name of the operating system.
    pub os_name: Option<String>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The version of the kernel.
    pub os_kernel_version: Option<String>,
    /// The effective kernel version with Ksplice updates.
    pub ksplice_effective_kernel_version: Option<String>,
    /// The architecture.
    pub architecture: Option<models::ManagedInstanceArchitecture>,
    /// The operating system family.
    pub os_family: Option<models::ManagedInstanceOsFamily>,
    /// The status.
    pub status: models::ManagedInstanceStatus,
    /// The profile.
    pub profile: Option<String>,
    /// The version of the registration profile.
    pub profile_version: Option<String>,
    /// Whether the managed instance is an on-premises management station.
    pub is_management_station: Option<bool>,
    /// The OCID of the primary management station of the instance.
    pub primary_management_station_id: Option<String>,
    /// The OCID of the secondary management station of the instance.
    pub secondary_management_station_id: Option<String>,
    /// The software sources.
    pub software_sources: Option<Vec<models::SoftwareSourceDetails>>,
    /// The managed instance group.
    pub managed_instance_group: Option<models::Id>,
    /// The lifecycle environment.
    pub lifecycle_environment: Option<models::Id>,
    /// The lifecycle stage.
    pub lifecycle_stage: Option<models::Id>,
    /// Whether a reboot is required.
    pub is_reboot_required: Option<bool>,
    /// The installed packages.
    pub installed_packages: Option<i64>,
    /// The installed windows updates.
    pub installed_windows_updates: Option<i64>,
    /// The updates available.
    pub updates_available: Option<i64>,
    /// The security updates available.
    pub security_updates_available: Option<i64>,
    /// The bug updates available.
    pub bug_updates_available: Option<i64>,
    /// The enhancement updates available.
    pub enhancement_updates_available: Option<i64>,
    /// The other updates available.
    pub other_updates_available: Option<i64>,
    /// The number of scheduled jobs.
    pub scheduled_job_count: Option<i64>,
    /// The number of work requests.
    pub work_request_count: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The settings for Autonomous Linux.
    pub autonomous_settings: Option<models::AutonomousSettings>,
    /// Whether the resource is managed by the Autonomous Linux service.
    pub is_managed_by_autonomous_linux: Option<bool>,
    /// The version of the agent.
    pub agent_version: Option<String>,
    /// Whether sources are managed.
    pub are_sources_managed: Option<bool>,
    /// The time of the last software refresh.
    pub time_last_software_refresh: Option<DateTime<Utc>>,
}

model! {
    ManagedInstance {
        id = "id";
        display_name = "displayName";
        description = "description";
        tenancy_id = "tenancyId";
        compartment_id = "compartmentId";
        location = "location";
        time_last_checkin = "timeLastCheckin";
        time_last_boot = "timeLastBoot";
        os_name = "osName";
        os_version = "osVersion";
        os_kernel_version = "osKernelVersion";
        ksplice_effective_kernel_version = "kspliceEffectiveKernelVersion";
        architecture = "architecture";
        os_family = "osFamily";
        status = "status";
        profile = "profile";
        profile_version = "profileVersion";
        is_management_station = "isManagementStation";
        primary_management_station_id = "primaryManagementStationId";
        secondary_management_station_id = "secondaryManagementStationId";
        software_sources = "softwareSources";
        managed_instance_group = "managedInstanceGroup";
        lifecycle_environment = "lifecycleEnvironment";
        lifecycle_stage = "lifecycleStage";
        is_reboot_required = "isRebootRequired";
        installed_packages = "installedPackages";
        installed_windows_updates = "installedWindowsUpdates";
        updates_available = "updatesAvailable";
        security_updates_available = "securityUpdatesAvailable";
        bug_updates_available = "bugUpdatesAvailable";
        enhancement_updates_available = "enhancementUpdatesAvailable";
        other_updates_available = "otherUpdatesAvailable";
        scheduled_job_count = "scheduledJobCount";
        work_request_count = "workRequestCount";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        notification_topic_id = "notificationTopicId";
        autonomous_settings = "autonomousSettings";
        is_managed_by_autonomous_linux = "isManagedByAutonomousLinux";
        agent_version = "agentVersion";
        are_sources_managed = "areSourcesManaged";
        time_last_software_refresh = "timeLastSoftwareRefresh";
    }
}
