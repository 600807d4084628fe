// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an autonomous container database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutonomousContainerDatabaseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The name of the endpoint group in Oracle Key Vault (OKV).
    pub okv_end_point_group_name: Option<String>,
    /// The model of database patching.
    pub patch_model: Option<models::AutonomousContainerDatabasePatchModel>,
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
    /// The number of days between the maintenance of the standby database and the scheduled
    /// maintenance of the primary.
    pub standby_maintenance_buffer_in_days: Option<i64>,
    /// The preference for the version.
    pub version_preference: Option<models::AutonomousContainerDatabaseVersionPreference>,
    /// Whether the time zone file for daylight saving time (DST) is updated automatically. Patching
    /// is then non-rolling.
    pub is_dst_file_update_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The backup configuration.
    pub backup_config: Option<models::AutonomousContainerDatabaseBackupConfig>,
    /// The number of CPUs above which an Autonomous Database is opened across several nodes.
    pub db_split_threshold: Option<i64>,
    /// The percentage of CPUs reserved across nodes for the failover of nodes.
    pub vm_failover_reservation: Option<i64>,
    /// The affinity that determines whether the Autonomous Database is opened across the most or
    /// the fewest nodes.
    pub distribution_affinity: Option<models::AutonomousContainerDatabaseDistributionAffinity>,
    /// The architecture of the network services, such as shared servers for many client processes.
    pub net_services_architecture:
        Option<models::AutonomousContainerDatabaseNetServicesArchitecture>,
    cleared: Vec<String>,
}

update! {
    UpdateAutonomousContainerDatabaseDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            customer_contacts = "customerContacts",
                with_customer_contacts([models::CustomerContact]), clear_customer_contacts;
            okv_end_point_group_name = "okvEndPointGroupName",
                with_okv_end_point_group_name(String), clear_okv_end_point_group_name;
            patch_model = "patchModel",
                with_patch_model(models::AutonomousContainerDatabasePatchModel), clear_patch_model;
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow),
                clear_maintenance_window_details;
            standby_maintenance_buffer_in_days = "standbyMaintenanceBufferInDays",
                with_standby_maintenance_buffer_in_days(i64),
                clear_standby_maintenance_buffer_in_days;
            version_preference = "versionPreference",
                with_version_preference(models::AutonomousContainerDatabaseVersionPreference),
                clear_version_preference;
            is_dst_file_update_enabled = "isDstFileUpdateEnabled",
                with_is_dst_file_update_enabled(bool), clear_is_dst_file_update_enabled;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            backup_config = "backupConfig",
                with_backup_config(models::AutonomousContainerDatabaseBackupConfig),
                clear_backup_config;
            db_split_threshold = "dbSplitThreshold", with_db_split_threshold(i64),
                clear_db_split_threshold;
            vm_failover_reservation = "vmFailoverReservation", with_vm_failover_reservation(i64),
                clear_vm_failover_reservation;
            distribution_affinity = "distributionAffinity",
                with_distribution_affinity(models::AutonomousContainerDatabaseDistributionAffinity),
                clear_distribution_affinity;
            net_services_architecture = "netServicesArchitecture",
                with_net_services_architecture(models::AutonomousContainerDatabaseNetServicesArchitecture),
                clear_net_services_architecture;
        }
    }
}
