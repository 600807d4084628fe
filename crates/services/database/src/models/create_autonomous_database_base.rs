// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A create autonomous database base.
    ///
    /// The field `source` selects the variant.
    pub enum CreateAutonomousDatabaseBase by "source", sent {
        BackupFromId(models::CreateAutonomousDatabaseFromBackupDetails) = "BACKUP_FROM_ID",
            as_backup_from_id;
        BackupFromTimestamp(models::CreateAutonomousDatabaseFromBackupTimestampDetails)
            = "BACKUP_FROM_TIMESTAMP", as_backup_from_timestamp;
        CloneToRefreshable(models::CreateRefreshableAutonomousDatabaseCloneDetails)
            = "CLONE_TO_REFRESHABLE", as_clone_to_refreshable;
        CrossRegionDataguard(models::CreateCrossRegionAutonomousDatabaseDataGuardDetails)
            = "CROSS_REGION_DATAGUARD", as_cross_region_dataguard;
        CrossRegionDisasterRecovery(models::CreateCrossRegionDisasterRecoveryDetails)
            = "CROSS_REGION_DISASTER_RECOVERY", as_cross_region_disaster_recovery;
        CrossTenancyDisasterRecovery(models::CreateCrossTenancyDisasterRecoveryDetails)
            = "CROSS_TENANCY_DISASTER_RECOVERY", as_cross_tenancy_disaster_recovery;
        Database(models::CreateAutonomousDatabaseCloneDetails) = "DATABASE", as_database;
        None(models::CreateAutonomousDatabaseDetails) = "NONE", as_none;
        UndeleteAdb(models::UndeleteAutonomousDatabaseDetails) = "UNDELETE_ADB", as_undelete_adb;
    }
    shared {
        /// The OCID of the subscription that the resource is associated with.
        subscription_id = "subscriptionId", str, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The name of the availability domain.
        availability_domain = "availabilityDomain", str, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The character set of the database. Default: `AL32UTF8`.
        character_set = "characterSet", str, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The national character set of the database. Default: `AL32UTF8`.
        ncharacter_set = "ncharacterSet", str, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The name of the database. At most 30 characters. Unique in the tenancy.
        db_name = "dbName", str, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The number of CPU cores.
        cpu_core_count = "cpuCoreCount", copy i64, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The retention of backups in days.
        backup_retention_period_in_days = "backupRetentionPeriodInDays", copy i64, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be
        /// combined with `cpuCoreCount`.
        compute_model = "computeModel", copy models::AutonomousDatabaseBaseComputeModel, in
            BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The compute count.
        compute_count = "computeCount", copy f64, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The number of OCPUs.
        ocpu_count = "ocpuCount", copy f64, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The database workload type.
        db_workload = "dbWorkload", copy models::AutonomousDatabaseBaseDbWorkload, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The size of the data storage in TB.
        data_storage_size_in_tbs = "dataStorageSizeInTBs", copy i64, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The size of the data storage in GB.
        data_storage_size_in_gbs = "dataStorageSizeInGBs", copy i64, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether the resource is Always Free. Default: `false`.
        is_free_tier = "isFreeTier", copy bool, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The OCID of the encryption key in the Vault service.
        kms_key_id = "kmsKeyId", str, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
        vault_id = "vaultId", str, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The encryption key.
        encryption_key = "encryptionKey", ref models::AutonomousDatabaseEncryptionKeyDetails, in
            BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The administrator password. From 12 to 30 characters.
        admin_password = "adminPassword", ref Secret, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
        /// `LICENSE_INCLUDED` for a service with the license.
        license_model = "licenseModel", copy models::AutonomousDatabaseBaseLicenseModel, in
            BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The maximum number of CPUs under bring your own license (BYOL). Usage above this limit
        /// is billed as license included.
        byol_compute_count_limit = "byolComputeCountLimit", copy f64, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether it is preview version with service terms accepted.
        is_preview_version_with_service_terms_accepted = "isPreviewVersionWithServiceTermsAccepted",
            copy bool, in BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether autoscaling of the CPU core count is enabled. Default: `false`.
        is_auto_scaling_enabled = "isAutoScalingEnabled", copy bool, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether the Autonomous Database is for developers, which has a fixed shape.
        is_dev_tier = "isDevTier", copy bool, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// Whether the database uses dedicated Exadata infrastructure.
        is_dedicated = "isDedicated", copy bool, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The OCID of the Autonomous Container Database.
        autonomous_container_database_id = "autonomousContainerDatabaseId", str, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The percentage of the SGA (system global area) for in-memory tables. Only on Exadata
        /// Cloud@Customer.
        in_memory_percentage = "inMemoryPercentage", copy i64, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether access control is enabled at database level. Otherwise, the network security
        /// rules apply.
        is_access_control_enabled = "isAccessControlEnabled", copy bool, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The IP addresses and ranges that are allowed to connect.
        whitelisted_ips = "whitelistedIps", ref [String], in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether the standby uses the access control list of the primary. Null without Data Guard
        /// or access control.
        are_primary_whitelisted_ips_used = "arePrimaryWhitelistedIpsUsed", copy bool, in
            BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The IP addresses and ranges that are allowed to connect to the standby.
        standby_whitelisted_ips = "standbyWhitelistedIps", ref [String], in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether Data Guard is enabled.
        ///
        /// Deprecated.
        is_data_guard_enabled = "isDataGuardEnabled", copy bool, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether local Data Guard is enabled, within the region.
        is_local_data_guard_enabled = "isLocalDataGuardEnabled", copy bool, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The OCID of the subnet.
        subnet_id = "subnetId", str, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of
        /// them.
        nsg_ids = "nsgIds", ref [String], in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The label of the private endpoint. A non-empty label makes the database a private
        /// endpoint database.
        private_endpoint_label = "privateEndpointLabel", str, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
        /// namespace.
        security_attributes = "securityAttributes", ref BTreeMap<String, BTreeMap<String, Value>>,
            in BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The private IP address of the endpoint.
        private_endpoint_ip = "privateEndpointIp", str, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The version of the database.
        db_version = "dbVersion", str, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The customer contacts. An empty list removes all of them.
        customer_contacts = "customerContacts", ref [models::CustomerContact], in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether mTLS connections are required.
        is_mtls_connection_required = "isMtlsConnectionRequired", copy bool, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The OCID of the Autonomous Database that is the leader of the resource pool.
        resource_pool_leader_id = "resourcePoolLeaderId", str, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The summary of the resource pool.
        resource_pool_summary = "resourcePoolSummary", ref models::ResourcePoolSummary, in
            BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The type of the maintenance schedule. On an early schedule, patches are applied before
        /// the regular one.
        autonomous_maintenance_schedule_type = "autonomousMaintenanceScheduleType",
            copy models::AutonomousDatabaseBaseAutonomousMaintenanceScheduleType, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The maintenance window of the Autonomous Database.
        autonomous_database_maintenance_window = "autonomousDatabaseMaintenanceWindow",
            ref models::AutonomousDatabaseMaintenanceWindowSummary, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The scheduled operations, such as start and stop times per day of the week.
        scheduled_operations = "scheduledOperations", ref [models::ScheduledOperationDetails], in
            BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether autoscaling is enabled for the storage. Default: `false`.
        is_auto_scaling_for_storage_enabled = "isAutoScalingForStorageEnabled", copy bool, in
            BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The Oracle Database edition.
        database_edition = "databaseEdition", copy models::AutonomousDatabaseBaseDatabaseEdition, in
            BackupFromId BackupFromTimestamp CloneToRefreshable CrossRegionDataguard
            CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The details of the database tools.
        db_tools_details = "dbToolsDetails", ref [models::DatabaseTool], in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// Whether the retention of the backups is locked.
        is_backup_retention_locked = "isBackupRetentionLocked", copy bool, in BackupFromId
            BackupFromTimestamp CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The ID of the secret.
        secret_id = "secretId", str, in BackupFromId BackupFromTimestamp CloneToRefreshable
            CrossRegionDataguard CrossRegionDisasterRecovery CrossTenancyDisasterRecovery Database
            None UndeleteAdb;
        /// The version number of the secret.
        secret_version_number = "secretVersionNumber", copy i64, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
        /// The transportable tablespace.
        transportable_tablespace = "transportableTablespace",
            ref models::ImportTransportableTablespaceDetails, in BackupFromId BackupFromTimestamp
            CloneToRefreshable CrossRegionDataguard CrossRegionDisasterRecovery
            CrossTenancyDisasterRecovery Database None UndeleteAdb;
    }
}
