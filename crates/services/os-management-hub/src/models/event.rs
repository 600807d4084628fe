// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// An event.
    ///
    /// The field `type` selects the variant.
    pub enum Event by "type" {
        Agent(models::AgentEvent) = "AGENT", as_agent;
        ExploitAttempt(models::ExploitAttemptEvent) = "EXPLOIT_ATTEMPT", as_exploit_attempt;
        KernelCrash(models::KernelCrashEvent) = "KERNEL_CRASH", as_kernel_crash;
        KernelOops(models::KernelOopsEvent) = "KERNEL_OOPS", as_kernel_oops;
        KspliceUpdate(models::KspliceUpdateEvent) = "KSPLICE_UPDATE", as_ksplice_update;
        ManagementStation(models::ManagementStationEvent) = "MANAGEMENT_STATION",
            as_management_station;
        Reboot(models::RebootEvent) = "REBOOT", as_reboot;
        SnapUpdate(models::SnapUpdateEvent) = "SNAP_UPDATE", as_snap_update;
        SoftwareSource(models::SoftwareSourceEvent) = "SOFTWARE_SOURCE", as_software_source;
        SoftwareUpdate(models::SoftwareUpdateEvent) = "SOFTWARE_UPDATE", as_software_update;
        Sysadmin(models::SysadminEvent) = "SYSADMIN", as_sysadmin;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Agent ExploitAttempt KernelCrash KernelOops KspliceUpdate
            ManagementStation Reboot SnapUpdate SoftwareSource SoftwareUpdate Sysadmin;
        /// The summary of the event.
        event_summary = "eventSummary", str, in Agent ExploitAttempt KernelCrash KernelOops
            KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource SoftwareUpdate
            Sysadmin;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Agent ExploitAttempt KernelCrash KernelOops
            KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource SoftwareUpdate
            Sysadmin;
        /// The event details.
        event_details = "eventDetails", str, in Agent ExploitAttempt KernelCrash KernelOops
            KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource SoftwareUpdate
            Sysadmin;
        /// The OCID of the resource.
        resource_id = "resourceId", str, in Agent ExploitAttempt KernelCrash KernelOops
            KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource SoftwareUpdate
            Sysadmin;
        /// The system details.
        system_details = "systemDetails", ref models::SystemDetails, in Agent ExploitAttempt
            KernelCrash KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource
            SoftwareUpdate Sysadmin;
        /// The time when the event occurred.
        time_occurred = "timeOccurred", copy DateTime<Utc>, in Agent ExploitAttempt KernelCrash
            KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource
            SoftwareUpdate Sysadmin;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Agent ExploitAttempt KernelCrash
            KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource
            SoftwareUpdate Sysadmin;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Agent ExploitAttempt KernelCrash
            KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource
            SoftwareUpdate Sysadmin;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::EventLifecycleState, in Agent
            ExploitAttempt KernelCrash KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate
            SoftwareSource SoftwareUpdate Sysadmin;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Agent ExploitAttempt KernelCrash KernelOops
            KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource SoftwareUpdate
            Sysadmin;
        /// Whether the resource is managed by the Autonomous Linux service.
        is_managed_by_autonomous_linux = "isManagedByAutonomousLinux", copy bool, in Agent
            ExploitAttempt KernelCrash KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate
            SoftwareSource SoftwareUpdate Sysadmin;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Agent ExploitAttempt
            KernelCrash KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate SoftwareSource
            SoftwareUpdate Sysadmin;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Agent
            ExploitAttempt KernelCrash KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate
            SoftwareSource SoftwareUpdate Sysadmin;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Agent
            ExploitAttempt KernelCrash KernelOops KspliceUpdate ManagementStation Reboot SnapUpdate
            SoftwareSource SoftwareUpdate Sysadmin;
    }
}
