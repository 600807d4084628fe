// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, update};

use crate::models;

/// The fields to update in an autonomous database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutonomousDatabaseDetails {
    /// The retention of backups in days.
    pub backup_retention_period_in_days: Option<i64>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::AutonomousDatabaseComputeModel>,
    /// The percentage of the SGA (system global area) for in-memory tables. Only on Exadata
    /// Cloud@Customer.
    pub in_memory_percentage: Option<i64>,
    /// The maximum acceptable data loss, in seconds, up to which a local Autonomous Data Guard
    /// fails over automatically.
    pub local_adg_auto_failover_max_data_loss_limit: Option<i64>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The schedule of long-term backups.
    pub long_term_backup_schedule: Option<models::LongTermBackUpScheduleDetails>,
    /// Whether the Autonomous Database is for developers, which has a fixed shape.
    pub is_dev_tier: Option<bool>,
    /// The number of ECPUs or OCPUs, as `computeModel` defines. The limits depend on the model and
    /// the infrastructure.
    pub compute_count: Option<f64>,
    /// The number of OCPUs.
    pub ocpu_count: Option<f64>,
    /// The size of the data storage in TB. Cannot be combined with the size in GB. The form and
    /// limits depend on the compute model.
    pub data_storage_size_in_tbs: Option<i64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the resource is Always Free.
    pub is_free_tier: Option<bool>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The scheduled time of the update of the availability domain.
    pub time_scheduled_ad_update: Option<DateTime<Utc>>,
    /// Whether to disable AD update schedule.
    pub is_disable_ad_update_schedule: Option<bool>,
    /// Whether it is schedule AD update to earliest.
    pub is_schedule_ad_update_to_earliest: Option<bool>,
    /// The administrator password. From 12 to 30 characters.
    pub admin_password: Option<Secret>,
    /// The name of the database: alphanumeric, starting with a letter. At most 8 characters. Unique
    /// in the tenancy.
    pub db_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The database workload type.
    pub db_workload: Option<models::AutonomousDatabaseDbWorkload>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::AutonomousDatabaseLicenseModel>,
    /// The maximum number of CPUs under bring your own license (BYOL). Usage above this limit is
    /// billed as license included.
    pub byol_compute_count_limit: Option<f64>,
    /// Whether access control is enabled at database level. Otherwise, the network security rules
    /// apply.
    pub is_access_control_enabled: Option<bool>,
    /// The IP addresses and ranges that are allowed to connect.
    pub whitelisted_ips: Option<Vec<String>>,
    /// Whether the standby uses the access control list of the primary. Null without Data Guard or
    /// access control.
    pub are_primary_whitelisted_ips_used: Option<bool>,
    /// The IP addresses and ranges that are allowed to connect to the standby.
    pub standby_whitelisted_ips: Option<Vec<String>>,
    /// Whether autoscaling of the CPU core count is enabled.
    pub is_auto_scaling_enabled: Option<bool>,
    /// Whether the database is a refreshable clone.
    pub is_refreshable_clone: Option<bool>,
    /// The refresh mode of the clone.
    pub refreshable_mode: Option<models::AutonomousDatabaseRefreshableMode>,
    /// Whether local Data Guard is enabled, within the region.
    pub is_local_data_guard_enabled: Option<bool>,
    /// Whether Data Guard is enabled.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_data_guard_enabled: Option<bool>,
    /// The OCID of the disaster recovery peer (the primary database), which is in another region.
    pub peer_db_id: Option<String>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The open mode of the database.
    pub open_mode: Option<models::AutonomousDatabaseOpenMode>,
    /// The permission level of the database. In restricted mode, only admin users have access.
    pub permission_level: Option<models::AutonomousDatabasePermissionLevel>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The label of the private endpoint. A non-empty label makes the database a private endpoint
    /// database.
    pub private_endpoint_label: Option<String>,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The interval between automatic refreshes of the clone in seconds, from 1 hour to 7 days.
    pub auto_refresh_frequency_in_seconds: Option<i64>,
    /// The lag of the clone behind the primary database in seconds, at most 7 days. 0 refreshes to
    /// the latest time.
    pub auto_refresh_point_lag_in_seconds: Option<i64>,
    /// The time of the first automatic refresh of the clone. Later refreshes follow the frequency.
    pub time_of_auto_refresh_start: Option<DateTime<Utc>>,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// Whether mTLS connections are required.
    pub is_mtls_connection_required: Option<bool>,
    /// The OCID of the Autonomous Database that is the leader of the resource pool.
    pub resource_pool_leader_id: Option<String>,
    /// The summary of the resource pool.
    pub resource_pool_summary: Option<models::ResourcePoolSummary>,
    /// The type of the maintenance schedule. On an early schedule, patches are applied before the
    /// regular one.
    pub autonomous_maintenance_schedule_type:
        Option<models::AutonomousDatabaseAutonomousMaintenanceScheduleType>,
    /// The maintenance window of the Autonomous Database.
    pub autonomous_database_maintenance_window:
        Option<models::AutonomousDatabaseMaintenanceWindowSummary>,
    /// The time until which maintenance of the database is paused.
    pub time_maintenance_pause_until: Option<DateTime<Utc>>,
    /// The scheduled maintenance window.
    pub scheduled_maintenance_window: Option<models::AutonomousDatabaseMaintenanceWindowSummary>,
    /// The scheduled time of the change of the maintenance window.
    pub time_scheduled_maintenance_window_update: Option<DateTime<Utc>>,
    /// Whether the retention of the backups is locked.
    pub is_backup_retention_locked: Option<bool>,
    /// The scheduled time of the database upgrade to 26ai.
    pub time_scheduled_db_version_upgrade: Option<DateTime<Utc>>,
    /// Whether to disable DB version upgrade schedule.
    pub is_disable_db_version_upgrade_schedule: Option<bool>,
    /// Whether it is schedule DB version upgrade to earliest.
    pub is_schedule_db_version_upgrade_to_earliest: Option<bool>,
    /// The scheduled operations, such as start and stop times per day of the week.
    pub scheduled_operations: Option<Vec<models::ScheduledOperationDetails>>,
    /// Whether autoscaling is enabled for the storage.
    pub is_auto_scaling_for_storage_enabled: Option<bool>,
    /// The Oracle Database edition.
    pub database_edition: Option<models::AutonomousDatabaseDatabaseEdition>,
    /// The details of the database tools.
    pub db_tools_details: Option<Vec<models::DatabaseTool>>,
    /// The details of the vanity URLs.
    pub vanity_url_details: Option<models::VanityUrlDetails>,
    /// The ID of the secret.
    pub secret_id: Option<String>,
    /// The version number of the secret.
    pub secret_version_number: Option<i64>,
    /// The encryption key.
    pub encryption_key: Option<models::AutonomousDatabaseEncryptionKeyDetails>,
    /// Whether it is a disconnect peer.
    pub is_disconnect_peer: Option<bool>,
    /// The OCID of the resource pool leader in the same region that the local Autonomous Data Guard
    /// of a pool member uses.
    pub local_adg_resource_pool_leader_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateAutonomousDatabaseDetails {
        optional {
            backup_retention_period_in_days = "backupRetentionPeriodInDays",
                with_backup_retention_period_in_days(i64), clear_backup_retention_period_in_days;
            compute_model = "computeModel",
                with_compute_model(models::AutonomousDatabaseComputeModel), clear_compute_model;
            in_memory_percentage = "inMemoryPercentage", with_in_memory_percentage(i64),
                clear_in_memory_percentage;
            local_adg_auto_failover_max_data_loss_limit = "localAdgAutoFailoverMaxDataLossLimit",
                with_local_adg_auto_failover_max_data_loss_limit(i64),
                clear_local_adg_auto_failover_max_data_loss_limit;
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64), clear_cpu_core_count;
            long_term_backup_schedule = "longTermBackupSchedule",
                with_long_term_backup_schedule(models::LongTermBackUpScheduleDetails),
                clear_long_term_backup_schedule;
            is_dev_tier = "isDevTier", with_is_dev_tier(bool), clear_is_dev_tier;
            compute_count = "computeCount", with_compute_count(f64), clear_compute_count;
            ocpu_count = "ocpuCount", with_ocpu_count(f64), clear_ocpu_count;
            data_storage_size_in_tbs = "dataStorageSizeInTBs", with_data_storage_size_in_tbs(i64),
                clear_data_storage_size_in_tbs;
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64),
                clear_data_storage_size_in_gbs;
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_free_tier = "isFreeTier", with_is_free_tier(bool), clear_is_free_tier;
            availability_domain = "availabilityDomain", with_availability_domain(String),
                clear_availability_domain;
            time_scheduled_ad_update = "timeScheduledAdUpdate",
                with_time_scheduled_ad_update(DateTime<Utc>), clear_time_scheduled_ad_update;
            is_disable_ad_update_schedule = "isDisableAdUpdateSchedule",
                with_is_disable_ad_update_schedule(bool), clear_is_disable_ad_update_schedule;
            is_schedule_ad_update_to_earliest = "isScheduleAdUpdateToEarliest",
                with_is_schedule_ad_update_to_earliest(bool),
                clear_is_schedule_ad_update_to_earliest;
            admin_password = "adminPassword", with_admin_password(Secret), clear_admin_password;
            db_name = "dbName", with_db_name(String), clear_db_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            db_workload = "dbWorkload", with_db_workload(models::AutonomousDatabaseDbWorkload),
                clear_db_workload;
            license_model = "licenseModel",
                with_license_model(models::AutonomousDatabaseLicenseModel), clear_license_model;
            byol_compute_count_limit = "byolComputeCountLimit", with_byol_compute_count_limit(f64),
                clear_byol_compute_count_limit;
            is_access_control_enabled = "isAccessControlEnabled",
                with_is_access_control_enabled(bool), clear_is_access_control_enabled;
            whitelisted_ips = "whitelistedIps", with_whitelisted_ips([String]),
                clear_whitelisted_ips;
            are_primary_whitelisted_ips_used = "arePrimaryWhitelistedIpsUsed",
                with_are_primary_whitelisted_ips_used(bool), clear_are_primary_whitelisted_ips_used;
            standby_whitelisted_ips = "standbyWhitelistedIps",
                with_standby_whitelisted_ips([String]), clear_standby_whitelisted_ips;
            is_auto_scaling_enabled = "isAutoScalingEnabled", with_is_auto_scaling_enabled(bool),
                clear_is_auto_scaling_enabled;
            is_refreshable_clone = "isRefreshableClone", with_is_refreshable_clone(bool),
                clear_is_refreshable_clone;
            refreshable_mode = "refreshableMode",
                with_refreshable_mode(models::AutonomousDatabaseRefreshableMode),
                clear_refreshable_mode;
            is_local_data_guard_enabled = "isLocalDataGuardEnabled",
                with_is_local_data_guard_enabled(bool), clear_is_local_data_guard_enabled;
            is_data_guard_enabled = "isDataGuardEnabled", with_is_data_guard_enabled(bool),
                clear_is_data_guard_enabled;
            peer_db_id = "peerDbId", with_peer_db_id(String), clear_peer_db_id;
            db_version = "dbVersion", with_db_version(String), clear_db_version;
            open_mode = "openMode", with_open_mode(models::AutonomousDatabaseOpenMode),
                clear_open_mode;
            permission_level = "permissionLevel",
                with_permission_level(models::AutonomousDatabasePermissionLevel),
                clear_permission_level;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            private_endpoint_label = "privateEndpointLabel", with_private_endpoint_label(String),
                clear_private_endpoint_label;
            private_endpoint_ip = "privateEndpointIp", with_private_endpoint_ip(String),
                clear_private_endpoint_ip;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            auto_refresh_frequency_in_seconds = "autoRefreshFrequencyInSeconds",
                with_auto_refresh_frequency_in_seconds(i64),
                clear_auto_refresh_frequency_in_seconds;
            auto_refresh_point_lag_in_seconds = "autoRefreshPointLagInSeconds",
                with_auto_refresh_point_lag_in_seconds(i64),
                clear_auto_refresh_point_lag_in_seconds;
            time_of_auto_refresh_start = "timeOfAutoRefreshStart",
                with_time_of_auto_refresh_start(DateTime<Utc>), clear_time_of_auto_refresh_start;
            customer_contacts = "customerContacts",
                with_customer_contacts([models::CustomerContact]), clear_customer_contacts;
            is_mtls_connection_required = "isMtlsConnectionRequired",
                with_is_mtls_connection_required(bool), clear_is_mtls_connection_required;
            resource_pool_leader_id = "resourcePoolLeaderId", with_resource_pool_leader_id(String),
                clear_resource_pool_leader_id;
            resource_pool_summary = "resourcePoolSummary",
                with_resource_pool_summary(models::ResourcePoolSummary),
                clear_resource_pool_summary;
            autonomous_maintenance_schedule_type = "autonomousMaintenanceScheduleType",
                with_autonomous_maintenance_schedule_type(models::AutonomousDatabaseAutonomousMaintenanceScheduleType),
                clear_autonomous_maintenance_schedule_type;
            autonomous_database_maintenance_window = "autonomousDatabaseMaintenanceWindow",
                with_autonomous_database_maintenance_window(models::AutonomousDatabaseMaintenanceWindowSummary),
                clear_autonomous_database_maintenance_window;
            time_maintenance_pause_until = "timeMaintenancePauseUntil",
                with_time_maintenance_pause_until(DateTime<Utc>),
                clear_time_maintenance_pause_until;
            scheduled_maintenance_window = "scheduledMaintenanceWindow",
                with_scheduled_maintenance_window(models::AutonomousDatabaseMaintenanceWindowSummary),
                clear_scheduled_maintenance_window;
            time_scheduled_maintenance_window_update = "timeScheduledMaintenanceWindowUpdate",
                with_time_scheduled_maintenance_window_update(DateTime<Utc>),
                clear_time_scheduled_maintenance_window_update;
            is_backup_retention_locked = "isBackupRetentionLocked",
                with_is_backup_retention_locked(bool), clear_is_backup_retention_locked;
            time_scheduled_db_version_upgrade = "timeScheduledDbVersionUpgrade",
                with_time_scheduled_db_version_upgrade(DateTime<Utc>),
                clear_time_scheduled_db_version_upgrade;
            is_disable_db_version_upgrade_schedule = "isDisableDbVersionUpgradeSchedule",
                with_is_disable_db_version_upgrade_schedule(bool),
                clear_is_disable_db_version_upgrade_schedule;
            is_schedule_db_version_upgrade_to_earliest = "isScheduleDbVersionUpgradeToEarliest",
                with_is_schedule_db_version_upgrade_to_earliest(bool),
                clear_is_schedule_db_version_upgrade_to_earliest;
            scheduled_operations = "scheduledOperations",
                with_scheduled_operations([models::ScheduledOperationDetails]),
                clear_scheduled_operations;
            is_auto_scaling_for_storage_enabled = "isAutoScalingForStorageEnabled",
                with_is_auto_scaling_for_storage_enabled(bool),
                clear_is_auto_scaling_for_storage_enabled;
            database_edition = "databaseEdition",
                with_database_edition(models::AutonomousDatabaseDatabaseEdition),
                clear_database_edition;
            db_tools_details = "dbToolsDetails", with_db_tools_details([models::DatabaseTool]),
                clear_db_tools_details;
            vanity_url_details = "vanityUrlDetails",
                with_vanity_url_details(models::VanityUrlDetails), clear_vanity_url_details;
            secret_id = "secretId", with_secret_id(String), clear_secret_id;
            secret_version_number = "secretVersionNumber", with_secret_version_number(i64),
                clear_secret_version_number;
            encryption_key = "encryptionKey",
                with_encryption_key(models::AutonomousDatabaseEncryptionKeyDetails),
                clear_encryption_key;
            is_disconnect_peer = "isDisconnectPeer", with_is_disconnect_peer(bool),
                clear_is_disconnect_peer;
            local_adg_resource_pool_leader_id = "localAdgResourcePoolLeaderId",
                with_local_adg_resource_pool_leader_id(String),
                clear_local_adg_resource_pool_leader_id;
        }
    }
}
