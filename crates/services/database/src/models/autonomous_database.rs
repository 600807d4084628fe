// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An autonomous database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabase {
    /// The logical zone at the other cloud provider in which the database is located.
    pub external_location_zone: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousDatabaseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The details of the lifecycle of the KMS key.
    pub kms_key_lifecycle_details: Option<String>,
    /// The encryption key.
    pub encryption_key: Option<models::AutonomousDatabaseEncryptionKeyDetails>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The location of the encryption key.
    pub encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The name of the database.
    pub db_name: String,
    /// The character set of the database. Default: `AL32UTF8`.
    pub character_set: Option<String>,
    /// The national character set of the database. Default: `AL16UTF16`.
    pub ncharacter_set: Option<String>,
    /// The percentage of the SGA (system global area) for in-memory tables. Only on Exadata
    /// Cloud@Customer.
    pub in_memory_percentage: Option<i64>,
    /// The memory for In-Memory tables, in GB.
    pub in_memory_area_in_gbs: Option<i64>,
    /// The time of the next long-term backup.
    pub next_long_term_backup_time_stamp: Option<DateTime<Utc>>,
    /// The schedule of long-term backups.
    pub long_term_backup_schedule: Option<models::LongTermBackUpScheduleDetails>,
    /// Whether the resource is Always Free. Default: `false`.
    pub is_free_tier: Option<bool>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The time when the Always Free database is stopped if it stays inactive.
    pub time_reclamation_of_free_autonomous_database: Option<DateTime<Utc>>,
    /// The time when the Always Free database is deleted if it stays stopped and inactive.
    pub time_deletion_of_free_autonomous_database: Option<DateTime<Utc>>,
    /// The backup configuration.
    pub backup_config: Option<models::AutonomousDatabaseBackupConfig>,
    /// The entries of the key history.
    pub key_history_entry: Option<Vec<models::AutonomousDatabaseKeyHistoryEntry>>,
    /// The history of the encryption keys.
    pub encryption_key_history_entry:
        Option<Vec<models::AutonomousDatabaseEncryptionKeyHistoryEntry>>,
    /// The number of CPU cores. 0 where the compute model is ECPU, whose number is `computeCount`.
    pub cpu_core_count: Option<i64>,
    /// The maximum acceptable data loss, in seconds, up to which a local Autonomous Data Guard
    /// fails over automatically.
    pub local_adg_auto_failover_max_data_loss_limit: Option<i64>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::AutonomousDatabaseComputeModel>,
    /// The number of ECPUs or OCPUs, as `computeModel` defines. The limits depend on the model and
    /// the infrastructure.
    pub compute_count: Option<f64>,
    /// The retention of backups in days.
    pub backup_retention_period_in_days: Option<i64>,
    /// The backup storage of the database, in GB.
    pub total_backup_storage_size_in_gbs: Option<f64>,
    /// The number of OCPUs.
    pub ocpu_count: Option<f64>,
    /// The numbers of CPUs that an Autonomous Database can be scaled to.
    pub provisionable_cpus: Option<Vec<f64>>,
    /// The size of the data storage in TB. Cannot be combined with the size in GB. The form and
    /// limits depend on the compute model.
    pub data_storage_size_in_tbs: i64,
    /// The amount of memory per OCPU or ECPU, in GB. Deprecated: use `memoryPerComputeUnitInGBs`
    /// where it exists.
    pub memory_per_oracle_compute_unit_in_gbs: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB.
    pub memory_per_compute_unit_in_gbs: Option<f64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The storage that the database uses, in GB.
    pub used_data_storage_size_in_gbs: Option<i64>,
    /// The type of the infrastructure.
    pub infrastructure_type: Option<models::AutonomousDatabaseInfrastructureType>,
    /// Whether the database uses dedicated Exadata infrastructure.
    pub is_dedicated: Option<bool>,
    /// The OCID of the Autonomous Container Database. Applies only to dedicated Exadata
    /// infrastructure.
    pub autonomous_container_database_id: Option<String>,
    /// Whether the retention of the backups is locked.
    pub is_backup_retention_locked: Option<bool>,
    /// The time when the database was last undeleted.
    pub time_undeleted: Option<DateTime<Utc>>,
    /// The earliest possible time for the database upgrade to 26ai.
    pub time_earliest_available_db_version_upgrade: Option<DateTime<Utc>>,
    /// The latest possible time for the database upgrade to 26ai.
    pub time_latest_available_db_version_upgrade: Option<DateTime<Utc>>,
    /// The scheduled time of the database upgrade to 26ai.
    pub time_scheduled_db_version_upgrade: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The URL of the service console.
    pub service_console_url: Option<String>,
    /// The connection strings of the database.
    pub connection_strings: Option<models::AutonomousDatabaseConnectionStrings>,
    /// The URLs of the database tools.
    pub connection_urls: Option<models::AutonomousDatabaseConnectionUrls>,
    /// The public URLs of the tools of a database with a private endpoint.
    pub public_connection_urls: Option<models::AutonomousDatabaseConnectionUrls>,
    /// The vanity URLs of the database tools.
    pub vanity_connection_urls: Option<models::AutonomousDatabaseConnectionUrls>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::AutonomousDatabaseLicenseModel>,
    /// The maximum number of CPUs under bring your own license (BYOL). Usage above this limit is
    /// billed as license included.
    pub byol_compute_count_limit: Option<f64>,
    /// The storage that Autonomous Databases use on the dedicated infrastructure, in TB.
    pub used_data_storage_size_in_tbs: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The private endpoint.
    pub private_endpoint: Option<String>,
    /// The public endpoint.
    pub public_endpoint: Option<String>,
    /// The label of the private endpoint. A non-empty label makes the database a private endpoint
    /// database.
    pub private_endpoint_label: Option<String>,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// Whether the database version is a preview.
    pub is_preview: Option<bool>,
    /// The database workload type.
    pub db_workload: Option<models::AutonomousDatabaseDbWorkload>,
    /// Whether the Autonomous Database is for developers, which has a fixed shape.
    pub is_dev_tier: Option<bool>,
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
    /// The information about Oracle APEX.
    pub apex_details: Option<models::AutonomousDatabaseApex>,
    /// Whether autoscaling of the CPU core count is enabled. Default: `false`.
    pub is_auto_scaling_enabled: Option<bool>,
    /// The status of the registration of the database with Data Safe.
    pub data_safe_status: Option<models::AutonomousDatabaseDataSafeStatus>,
    /// The status of Ops Insights for the database.
    pub operations_insights_status: Option<models::AutonomousDatabaseOperationsInsightsStatus>,
    /// The status of Database Management.
    pub database_management_status: Option<models::AutonomousDatabaseDatabaseManagementStatus>,
    /// The start time of the maintenance.
    pub time_maintenance_begin: Option<DateTime<Utc>>,
    /// The end time of the maintenance.
    pub time_maintenance_end: Option<DateTime<Utc>>,
    /// The component that the maintenance is for.
    pub maintenance_target_component: Option<String>,
    /// Whether the database is a refreshable clone.
    pub is_refreshable_clone: Option<bool>,
    /// The time of the last refresh.
    pub time_of_last_refresh: Option<DateTime<Utc>>,
    /// The point in time, in UTC, that the last refresh includes data up to.
    pub time_of_last_refresh_point: Option<DateTime<Utc>>,
    /// The time of the next refresh.
    pub time_of_next_refresh: Option<DateTime<Utc>>,
    /// The open mode of the database.
    pub open_mode: Option<models::AutonomousDatabaseOpenMode>,
    /// Whether the clone is currently being refreshed from its source.
    pub refreshable_status: Option<models::AutonomousDatabaseRefreshableStatus>,
    /// The refresh mode of the clone.
    pub refreshable_mode: Option<models::AutonomousDatabaseRefreshableMode>,
    /// The OCID of the source database.
    pub source_id: Option<String>,
    /// The permission level of the database. In restricted mode, only admin users have access.
    pub permission_level: Option<models::AutonomousDatabasePermissionLevel>,
    /// The time of the last switchover.
    pub time_of_last_switchover: Option<DateTime<Utc>>,
    /// The time of the last failover.
    pub time_of_last_failover: Option<DateTime<Utc>>,
    /// Whether Data Guard is enabled.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_data_guard_enabled: Option<bool>,
    /// The data loss of the Data Guard failover, in seconds.
    pub failed_data_recovery_in_seconds: Option<i64>,
    /// The standby database of Autonomous Data Guard. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub standby_db: Option<models::AutonomousDatabaseStandbySummary>,
    /// Whether local Data Guard is enabled, within the region.
    pub is_local_data_guard_enabled: Option<bool>,
    /// Whether cross-region Data Guard is enabled. Does not apply to dedicated or Cloud@Customer
    /// infrastructure.
    pub is_remote_data_guard_enabled: Option<bool>,
    /// The local standby database.
    pub local_standby_db: Option<models::AutonomousDatabaseStandbySummary>,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: Option<models::AutonomousDatabaseRole>,
    /// The database versions available for an upgrade. Empty if there are none.
    pub available_upgrade_versions: Option<Vec<String>>,
    /// The OCID of the key store.
    pub key_store_id: Option<String>,
    /// The name of the wallet in Oracle Key Vault.
    pub key_store_wallet_name: Option<String>,
    /// The interval between automatic refreshes of the clone in seconds, from 1 hour to 7 days.
    pub auto_refresh_frequency_in_seconds: Option<i64>,
    /// The lag of the clone behind the primary database in seconds, at most 7 days. 0 refreshes to
    /// the latest time.
    pub auto_refresh_point_lag_in_seconds: Option<i64>,
    /// The time of the first automatic refresh of the clone. Later refreshes follow the frequency.
    pub time_of_auto_refresh_start: Option<DateTime<Utc>>,
    /// The regions that support clones or Autonomous Data Guard standbys of the database.
    pub supported_regions_to_clone_to: Option<Vec<String>>,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The time when Autonomous Data Guard with a standby in the same region was enabled.
    pub time_local_data_guard_enabled: Option<DateTime<Utc>>,
    /// The region type of the database in Autonomous Data Guard. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub dataguard_region_type: Option<models::AutonomousDatabaseDataguardRegionType>,
    /// The time of the latest switch of the Autonomous Data Guard role.
    pub time_data_guard_role_changed: Option<DateTime<Utc>>,
    /// The OCIDs of the standby databases in remote Autonomous Data Guard regions.
    pub peer_db_ids: Option<Vec<String>>,
    /// Whether mTLS connections are required.
    pub is_mtls_connection_required: Option<bool>,
    /// The time when the database joined the resource pool.
    pub time_of_joining_resource_pool: Option<DateTime<Utc>>,
    /// The OCID of the Autonomous Database that is the leader of the resource pool.
    pub resource_pool_leader_id: Option<String>,
    /// The summary of the resource pool.
    pub resource_pool_summary: Option<models::ResourcePoolSummary>,
    /// Whether the refreshable clone can reconnect to its source database.
    pub is_reconnect_clone_enabled: Option<bool>,
    /// The time until which the refreshable clone can reconnect to its source database.
    pub time_until_reconnect_clone_enabled: Option<DateTime<Utc>>,
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
    /// The scheduled operations, such as start and stop times per day of the week.
    pub scheduled_operations: Option<Vec<models::ScheduledOperationDetails>>,
    /// Whether autoscaling is enabled for the storage. Default: `false`.
    pub is_auto_scaling_for_storage_enabled: Option<bool>,
    /// The storage allocated and billed for the database tables, in TB, rounded up. Equal to
    /// `dataStorageSizeInTBs` if autoscaling is not enabled.
    pub allocated_storage_size_in_tbs: Option<f64>,
    /// The storage used for user and system data, in TB.
    pub actual_used_data_storage_size_in_tbs: Option<f64>,
    /// The Oracle Database edition.
    pub database_edition: Option<models::AutonomousDatabaseDatabaseEdition>,
    /// The details of the database tools.
    pub db_tools_details: Option<Vec<models::DatabaseTool>>,
    /// The details of the vanity URLs.
    pub vanity_url_details: Option<models::VanityUrlDetails>,
    /// The type of the local disaster recovery, either Autonomous Data Guard (`ADG`) or
    /// backup-based.
    pub local_disaster_recovery_type: Option<models::AutonomousDatabaseLocalDisasterRecoveryType>,
    /// The disaster recovery region type of the database. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub disaster_recovery_region_type: Option<models::AutonomousDatabaseDisasterRecoveryRegionType>,
    /// The time of the latest switch of the disaster recovery role of the standby database.
    pub time_disaster_recovery_role_changed: Option<DateTime<Utc>>,
    /// The configuration of the remote disaster recovery.
    pub remote_disaster_recovery_configuration: Option<models::DisasterRecoveryConfiguration>,
    /// The access types of the database.
    pub access_types: Option<Vec<String>>,
    /// The architecture of the network services, such as shared servers for many client processes.
    pub net_services_architecture: Option<models::AutonomousDatabaseNetServicesArchitecture>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The OCID of the cluster placement group.
    pub cluster_placement_group_id: Option<String>,
    /// The availability domain of the scheduled update.
    pub ad_scheduled_for_update: Option<String>,
    /// The earliest possible time for an update of the availability domain.
    pub time_earliest_available_ad_update: Option<DateTime<Utc>>,
    /// The latest possible time for an update of the availability domain.
    pub time_latest_available_ad_update: Option<DateTime<Utc>>,
    /// The scheduled time of the update of the availability domain.
    pub time_scheduled_ad_update: Option<DateTime<Utc>>,
    /// The numbers of the source tablespaces for the partial clone.
    pub clone_table_space_list: Option<Vec<i64>>,
    /// The type of the clone.
    pub clone_type: Option<models::AutonomousDatabaseCloneType>,
    /// The additional attributes.
    pub additional_attributes: Option<BTreeMap<String, String>>,
    /// The OCID of the resource pool leader in the same region that the local Autonomous Data Guard
    /// of a pool member uses.
    pub local_adg_resource_pool_leader_id: Option<String>,
}

model! {
    AutonomousDatabase {
        external_location_zone = "externalLocationZone";
        id = "id";
        compartment_id = "compartmentId";
        subscription_id = "subscriptionId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        kms_key_id = "kmsKeyId";
        vault_id = "vaultId";
        kms_key_lifecycle_details = "kmsKeyLifecycleDetails";
        encryption_key = "encryptionKey";
        kms_key_version_id = "kmsKeyVersionId";
        encryption_key_location_details = "encryptionKeyLocationDetails";
        db_name = "dbName";
        character_set = "characterSet";
        ncharacter_set = "ncharacterSet";
        in_memory_percentage = "inMemoryPercentage";
        in_memory_area_in_gbs = "inMemoryAreaInGBs";
        next_long_term_backup_time_stamp = "nextLongTermBackupTimeStamp";
        long_term_backup_schedule = "longTermBackupSchedule";
        is_free_tier = "isFreeTier";
        system_tags = "systemTags";
        time_reclamation_of_free_autonomous_database = "timeReclamationOfFreeAutonomousDatabase";
        time_deletion_of_free_autonomous_database = "timeDeletionOfFreeAutonomousDatabase";
        backup_config = "backupConfig";
        key_history_entry = "keyHistoryEntry";
        encryption_key_history_entry = "encryptionKeyHistoryEntry";
        cpu_core_count = "cpuCoreCount";
        local_adg_auto_failover_max_data_loss_limit = "localAdgAutoFailoverMaxDataLossLimit";
        compute_model = "computeModel";
        compute_count = "computeCount";
        backup_retention_period_in_days = "backupRetentionPeriodInDays";
        total_backup_storage_size_in_gbs = "totalBackupStorageSizeInGBs";
        ocpu_count = "ocpuCount";
        provisionable_cpus = "provisionableCpus";
        data_storage_size_in_tbs = "dataStorageSizeInTBs";
        memory_per_oracle_compute_unit_in_gbs = "memoryPerOracleComputeUnitInGBs";
        memory_per_compute_unit_in_gbs = "memoryPerComputeUnitInGBs";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        used_data_storage_size_in_gbs = "usedDataStorageSizeInGBs";
        infrastructure_type = "infrastructureType";
        is_dedicated = "isDedicated";
        autonomous_container_database_id = "autonomousContainerDatabaseId";
        is_backup_retention_locked = "isBackupRetentionLocked";
        time_undeleted = "timeUndeleted";
        time_earliest_available_db_version_upgrade = "timeEarliestAvailableDbVersionUpgrade";
        time_latest_available_db_version_upgrade = "timeLatestAvailableDbVersionUpgrade";
        time_scheduled_db_version_upgrade = "timeScheduledDbVersionUpgrade";
        time_created = "timeCreated";
        display_name = "displayName";
        service_console_url = "serviceConsoleUrl";
        connection_strings = "connectionStrings";
        connection_urls = "connectionUrls";
        public_connection_urls = "publicConnectionUrls";
        vanity_connection_urls = "vanityConnectionUrls";
        license_model = "licenseModel";
        byol_compute_count_limit = "byolComputeCountLimit";
        used_data_storage_size_in_tbs = "usedDataStorageSizeInTBs";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        private_endpoint = "privateEndpoint";
        public_endpoint = "publicEndpoint";
        private_endpoint_label = "privateEndpointLabel";
        private_endpoint_ip = "privateEndpointIp";
        db_version = "dbVersion";
        is_preview = "isPreview";
        db_workload = "dbWorkload";
        is_dev_tier = "isDevTier";
        is_access_control_enabled = "isAccessControlEnabled";
        whitelisted_ips = "whitelistedIps";
        are_primary_whitelisted_ips_used = "arePrimaryWhitelistedIpsUsed";
        standby_whitelisted_ips = "standbyWhitelistedIps";
        apex_details = "apexDetails";
        is_auto_scaling_enabled = "isAutoScalingEnabled";
        data_safe_status = "dataSafeStatus";
        operations_insights_status = "operationsInsightsStatus";
        database_management_status = "databaseManagementStatus";
        time_maintenance_begin = "timeMaintenanceBegin";
        time_maintenance_end = "timeMaintenanceEnd";
        maintenance_target_component = "maintenanceTargetComponent";
        is_refreshable_clone = "isRefreshableClone";
        time_of_last_refresh = "timeOfLastRefresh";
        time_of_last_refresh_point = "timeOfLastRefreshPoint";
        time_of_next_refresh = "timeOfNextRefresh";
        open_mode = "openMode";
        refreshable_status = "refreshableStatus";
        refreshable_mode = "refreshableMode";
        source_id = "sourceId";
        permission_level = "permissionLevel";
        time_of_last_switchover = "timeOfLastSwitchover";
        time_of_last_failover = "timeOfLastFailover";
        is_data_guard_enabled = "isDataGuardEnabled";
        failed_data_recovery_in_seconds = "failedDataRecoveryInSeconds";
        standby_db = "standbyDb";
        is_local_data_guard_enabled = "isLocalDataGuardEnabled";
        is_remote_data_guard_enabled = "isRemoteDataGuardEnabled";
        local_standby_db = "localStandbyDb";
        role = "role";
        available_upgrade_versions = "availableUpgradeVersions";
        key_store_id = "keyStoreId";
        key_store_wallet_name = "keyStoreWalletName";
        auto_refresh_frequency_in_seconds = "autoRefreshFrequencyInSeconds";
        auto_refresh_point_lag_in_seconds = "autoRefreshPointLagInSeconds";
        time_of_auto_refresh_start = "timeOfAutoRefreshStart";
        supported_regions_to_clone_to = "supportedRegionsToCloneTo";
        customer_contacts = "customerContacts";
        time_local_data_guard_enabled = "timeLocalDataGuardEnabled";
        dataguard_region_type = "dataguardRegionType";
        time_data_guard_role_changed = "timeDataGuardRoleChanged";
        peer_db_ids = "peerDbIds";
        is_mtls_connection_required = "isMtlsConnectionRequired";
        time_of_joining_resource_pool = "timeOfJoiningResourcePool";
        resource_pool_leader_id = "resourcePoolLeaderId";
        resource_pool_summary = "resourcePoolSummary";
        is_reconnect_clone_enabled = "isReconnectCloneEnabled";
        time_until_reconnect_clone_enabled = "timeUntilReconnectCloneEnabled";
        autonomous_maintenance_schedule_type = "autonomousMaintenanceScheduleType";
        autonomous_database_maintenance_window = "autonomousDatabaseMaintenanceWindow";
        time_maintenance_pause_until = "timeMaintenancePauseUntil";
        scheduled_maintenance_window = "scheduledMaintenanceWindow";
        time_scheduled_maintenance_window_update = "timeScheduledMaintenanceWindowUpdate";
        scheduled_operations = "scheduledOperations";
        is_auto_scaling_for_storage_enabled = "isAutoScalingForStorageEnabled";
        allocated_storage_size_in_tbs = "allocatedStorageSizeInTBs";
        actual_used_data_storage_size_in_tbs = "actualUsedDataStorageSizeInTBs";
        database_edition = "databaseEdition";
        db_tools_details = "dbToolsDetails";
        vanity_url_details = "vanityUrlDetails";
        local_disaster_recovery_type = "localDisasterRecoveryType";
        disaster_recovery_region_type = "disasterRecoveryRegionType";
        time_disaster_recovery_role_changed = "timeDisasterRecoveryRoleChanged";
        remote_disaster_recovery_configuration = "remoteDisasterRecoveryConfiguration";
        access_types = "accessTypes";
        net_services_architecture = "netServicesArchitecture";
        availability_domain = "availabilityDomain";
        cluster_placement_group_id = "clusterPlacementGroupId";
        ad_scheduled_for_update = "adScheduledForUpdate";
        time_earliest_available_ad_update = "timeEarliestAvailableAdUpdate";
        time_latest_available_ad_update = "timeLatestAvailableAdUpdate";
        time_scheduled_ad_update = "timeScheduledAdUpdate";
        clone_table_space_list = "cloneTableSpaceList";
        clone_type = "cloneType";
        additional_attributes = "additionalAttributes";
        local_adg_resource_pool_leader_id = "localAdgResourcePoolLeaderId";
    }
}
