// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a cross tenancy disaster recovery to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCrossTenancyDisasterRecoveryDetails {
    /// The OCID of the subscription that the resource is associated with.
    pub subscription_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The character set of the database. Default: `AL32UTF8`.
    pub character_set: Option<String>,
    /// The national character set of the database. Default: `AL32UTF8`.
    pub ncharacter_set: Option<String>,
    /// The name of the database. At most 30 characters. Unique in the tenancy.
    pub db_name: Option<String>,
    /// The number of CPU cores.
    pub cpu_core_count: Option<i64>,
    /// The retention of backups in days.
    pub backup_retention_period_in_days: Option<i64>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::AutonomousDatabaseBaseComputeModel>,
    /// The compute count.
    pub compute_count: Option<f64>,
    /// The number of OCPUs.
    pub ocpu_count: Option<f64>,
    /// The database workload type.
    pub db_workload: Option<models::AutonomousDatabaseBaseDbWorkload>,
    /// The size of the data storage in TB.
    pub data_storage_size_in_tbs: Option<i64>,
    /// The size of the data storage in GB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// Whether the resource is Always Free. Default: `false`.
    pub is_free_tier: Option<bool>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The encryption key.
    pub encryption_key: Option<models::AutonomousDatabaseEncryptionKeyDetails>,
    /// The administrator password. From 12 to 30 characters.
    pub admin_password: Option<Secret>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::AutonomousDatabaseBaseLicenseModel>,
    /// The maximum number of CPUs under bring your own license (BYOL). Usage above this limit is
    /// billed as license included.
    pub byol_compute_count_limit: Option<f64>,
    /// Whether it is preview version with service terms accepted.
    pub is_preview_version_with_service_terms_accepted: Option<bool>,
    /// Whether autoscaling of the CPU core count is enabled. Default: `false`.
    pub is_auto_scaling_enabled: Option<bool>,
    /// Whether the Autonomous Database is for developers, which has a fixed shape.
    pub is_dev_tier: Option<bool>,
    /// Whether the database uses dedicated Exadata infrastructure.
    pub is_dedicated: Option<bool>,
    /// The OCID of the Autonomous Container Database.
    pub autonomous_container_database_id: Option<String>,
    /// The percentage of the SGA (system global area) for in-memory tables. Only on Exadata
    /// Cloud@Customer.
    pub in_memory_percentage: Option<i64>,
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
    /// Whether Data Guard is enabled.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_data_guard_enabled: Option<bool>,
    /// Whether local Data Guard is enabled, within the region.
    pub is_local_data_guard_enabled: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs of the resource. An empty list removes the resource from all of them.
    pub nsg_ids: Option<Vec<String>>,
    /// The label of the private endpoint. A non-empty label makes the database a private endpoint
    /// database.
    pub private_endpoint_label: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
    /// The version of the database.
    pub db_version: Option<String>,
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
        Option<models::AutonomousDatabaseBaseAutonomousMaintenanceScheduleType>,
    /// The maintenance window of the Autonomous Database.
    pub autonomous_database_maintenance_window:
        Option<models::AutonomousDatabaseMaintenanceWindowSummary>,
    /// The scheduled operations, such as start and stop times per day of the week.
    pub scheduled_operations: Option<Vec<models::ScheduledOperationDetails>>,
    /// Whether autoscaling is enabled for the storage. Default: `false`.
    pub is_auto_scaling_for_storage_enabled: Option<bool>,
    /// The Oracle Database edition.
    pub database_edition: Option<models::AutonomousDatabaseBaseDatabaseEdition>,
    /// The details of the database tools.
    pub db_tools_details: Option<Vec<models::DatabaseTool>>,
    /// Whether the retention of the backups is locked.
    pub is_backup_retention_locked: Option<bool>,
    /// The ID of the secret.
    pub secret_id: Option<String>,
    /// The version number of the secret.
    pub secret_version_number: Option<i64>,
    /// The transportable tablespace.
    pub transportable_tablespace: Option<models::ImportTransportableTablespaceDetails>,
    /// The OCID of the source database.
    pub source_id: String,
    /// The type of the disaster recovery, either Autonomous Data Guard (`ADG`) or backup-based.
    pub disaster_recovery_type: models::CrossTenancyDisasterRecoveryDisasterRecoveryType,
    /// Whether the backups of the last 7 days are replicated from the primary to the standby
    /// database in the other region.
    pub is_replicate_automatic_backups: Option<bool>,
}

model! {
    CreateCrossTenancyDisasterRecoveryDetails, "source" = "CROSS_TENANCY_DISASTER_RECOVERY" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            source_id = "sourceId", with_source_id(String);
            disaster_recovery_type = "disasterRecoveryType",
                with_disaster_recovery_type(models::CrossTenancyDisasterRecoveryDisasterRecoveryType);
        }
        optional {
            subscription_id = "subscriptionId", with_subscription_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            character_set = "characterSet", with_character_set(String);
            ncharacter_set = "ncharacterSet", with_ncharacter_set(String);
            db_name = "dbName", with_db_name(String);
            cpu_core_count = "cpuCoreCount", with_cpu_core_count(i64);
            backup_retention_period_in_days = "backupRetentionPeriodInDays",
                with_backup_retention_period_in_days(i64);
            compute_model = "computeModel",
                with_compute_model(models::AutonomousDatabaseBaseComputeModel);
            compute_count = "computeCount", with_compute_count(f64);
            ocpu_count = "ocpuCount", with_ocpu_count(f64);
            db_workload = "dbWorkload", with_db_workload(models::AutonomousDatabaseBaseDbWorkload);
            data_storage_size_in_tbs = "dataStorageSizeInTBs", with_data_storage_size_in_tbs(i64);
            data_storage_size_in_gbs = "dataStorageSizeInGBs", with_data_storage_size_in_gbs(i64);
            is_free_tier = "isFreeTier", with_is_free_tier(bool);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            vault_id = "vaultId", with_vault_id(String);
            encryption_key = "encryptionKey",
                with_encryption_key(models::AutonomousDatabaseEncryptionKeyDetails);
            admin_password = "adminPassword", with_admin_password(Secret);
            display_name = "displayName", with_display_name(String);
            license_model = "licenseModel",
                with_license_model(models::AutonomousDatabaseBaseLicenseModel);
            byol_compute_count_limit = "byolComputeCountLimit", with_byol_compute_count_limit(f64);
            is_preview_version_with_service_terms_accepted =
                "isPreviewVersionWithServiceTermsAccepted",
                with_is_preview_version_with_service_terms_accepted(bool);
            is_auto_scaling_enabled = "isAutoScalingEnabled", with_is_auto_scaling_enabled(bool);
            is_dev_tier = "isDevTier", with_is_dev_tier(bool);
            is_dedicated = "isDedicated", with_is_dedicated(bool);
            autonomous_container_database_id = "autonomousContainerDatabaseId",
                with_autonomous_container_database_id(String);
            in_memory_percentage = "inMemoryPercentage", with_in_memory_percentage(i64);
            is_access_control_enabled = "isAccessControlEnabled",
                with_is_access_control_enabled(bool);
            whitelisted_ips = "whitelistedIps", with_whitelisted_ips([String]);
            are_primary_whitelisted_ips_used = "arePrimaryWhitelistedIpsUsed",
                with_are_primary_whitelisted_ips_used(bool);
            standby_whitelisted_ips = "standbyWhitelistedIps",
                with_standby_whitelisted_ips([String]);
            is_data_guard_enabled = "isDataGuardEnabled", with_is_data_guard_enabled(bool);
            is_local_data_guard_enabled = "isLocalDataGuardEnabled",
                with_is_local_data_guard_enabled(bool);
            subnet_id = "subnetId", with_subnet_id(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            private_endpoint_label = "privateEndpointLabel", with_private_endpoint_label(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            private_endpoint_ip = "privateEndpointIp", with_private_endpoint_ip(String);
            db_version = "dbVersion", with_db_version(String);
            customer_contacts = "customerContacts",
                with_customer_contacts([models::CustomerContact]);
            is_mtls_connection_required = "isMtlsConnectionRequired",
                with_is_mtls_connection_required(bool);
            resource_pool_leader_id = "resourcePoolLeaderId", with_resource_pool_leader_id(String);
            resource_pool_summary = "resourcePoolSummary",
                with_resource_pool_summary(models::ResourcePoolSummary);
            autonomous_maintenance_schedule_type = "autonomousMaintenanceScheduleType",
                with_autonomous_maintenance_schedule_type(models::AutonomousDatabaseBaseAutonomousMaintenanceScheduleType);
            autonomous_database_maintenance_window = "autonomousDatabaseMaintenanceWindow",
                with_autonomous_database_maintenance_window(models::AutonomousDatabaseMaintenanceWindowSummary);
            scheduled_operations = "scheduledOperations",
                with_scheduled_operations([models::ScheduledOperationDetails]);
            is_auto_scaling_for_storage_enabled = "isAutoScalingForStorageEnabled",
                with_is_auto_scaling_for_storage_enabled(bool);
            database_edition = "databaseEdition",
                with_database_edition(models::AutonomousDatabaseBaseDatabaseEdition);
            db_tools_details = "dbToolsDetails", with_db_tools_details([models::DatabaseTool]);
            is_backup_retention_locked = "isBackupRetentionLocked",
                with_is_backup_retention_locked(bool);
            secret_id = "secretId", with_secret_id(String);
            secret_version_number = "secretVersionNumber", with_secret_version_number(i64);
            transportable_tablespace = "transportableTablespace",
                with_transportable_tablespace(models::ImportTransportableTablespaceDetails);
            is_replicate_automatic_backups = "isReplicateAutomaticBackups",
                with_is_replicate_automatic_backups(bool);
        }
    }
}
