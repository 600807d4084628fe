// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an autonomous container database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousContainerDatabaseSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The name of the endpoint group in Oracle Key Vault (OKV).
    pub okv_end_point_group_name: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    ///
    /// Deprecated.
    #[deprecated]
    pub db_unique_name: Option<String>,
    /// The name of the database.
    pub db_name: Option<String>,
    /// The type of the service level agreement. Default: `STANDARD`.
    pub service_level_agreement_type: models::AutonomousContainerDatabaseServiceLevelAgreementType,
    /// The ID of the Autonomous Exadata infrastructure.
    pub autonomous_exadata_infrastructure_id: Option<String>,
    /// The OCID of the Autonomous VM cluster.
    pub autonomous_vm_cluster_id: Option<String>,
    /// The type of the infrastructure.
    pub infrastructure_type: Option<models::AutonomousContainerDatabaseInfrastructureType>,
    /// The OCID of the cloud Autonomous VM cluster.
    pub cloud_autonomous_vm_cluster_id: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The entries of the key history.
    pub key_history_entry: Option<Vec<models::AutonomousDatabaseKeyHistoryEntry>>,
    /// The location of the encryption key.
    pub encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousContainerDatabaseLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time at which the snapshot standby becomes a physical standby again.
    pub time_snapshot_standby_revert: Option<DateTime<Utc>>,
    /// The model of database patching.
    pub patch_model: models::AutonomousContainerDatabasePatchModel,
    /// The OCID of the patch.
    pub patch_id: Option<String>,
    /// The OCID of the last maintenance run.
    pub last_maintenance_run_id: Option<String>,
    /// The OCID of the next maintenance run.
    pub next_maintenance_run_id: Option<String>,
    /// The maintenance window.
    pub maintenance_window: Option<models::MaintenanceWindow>,
    /// The number of days between the maintenance of the standby database and the scheduled
    /// maintenance of the primary.
    pub standby_maintenance_buffer_in_days: Option<i64>,
    /// The preference for the version.
    pub version_preference: Option<models::AutonomousContainerDatabaseVersionPreference>,
    /// Whether the time zone file for daylight saving time (DST) is updated automatically. Patching
    /// is then non-rolling.
    pub is_dst_file_update_enabled: Option<bool>,
    /// The version of the time zone file for daylight saving time (DST).
    pub dst_file_version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: Option<models::AutonomousContainerDatabaseRole>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The backup configuration.
    pub backup_config: Option<models::AutonomousContainerDatabaseBackupConfig>,
    /// The properties of the preferred backup destinations, in the order of the destinations.
    pub backup_destination_properties_list: Option<Vec<models::BackupDestinationProperties>>,
    /// The details of associated backup destinations, such as secondary or remote ones.
    pub associated_backup_configuration_details:
        Option<Vec<models::BackupDestinationConfigurationSummary>>,
    /// The details of the Recovery Appliance.
    pub recovery_appliance_details: Option<models::RecoveryApplianceDetails>,
    /// The OCID of the key store.
    pub key_store_id: Option<String>,
    /// The name of the wallet in Oracle Key Vault.
    pub key_store_wallet_name: Option<String>,
    /// The amount of memory per OCPU or ECPU, in GB. Deprecated: use `memoryPerComputeUnitInGBs`
    /// where it exists.
    pub memory_per_oracle_compute_unit_in_gbs: Option<i64>,
    /// The amount of memory per OCPU or ECPU, in GB.
    pub memory_per_compute_unit_in_gbs: Option<f64>,
    /// The number of available CPUs.
    pub available_cpus: Option<f64>,
    /// The total number of CPUs.
    pub total_cpus: Option<i64>,
    /// The number of reclaimable CPUs, which databases have given up but which still belong to the
    /// container database.
    pub reclaimable_cpus: Option<f64>,
    /// The numbers of CPUs that an Autonomous Database can be scaled to.
    pub provisionable_cpus: Option<Vec<f64>>,
    /// The one-off patches that are applied to the Autonomous Container Database.
    pub list_one_off_patches: Option<Vec<String>>,
    /// The compute model: `ECPU` is recommended, and `OCPU` is the older one. Cannot be combined
    /// with `cpuCoreCount`.
    pub compute_model: Option<models::AutonomousContainerDatabaseComputeModel>,
    /// The number of provisioned CPUs.
    pub provisioned_cpus: Option<f64>,
    /// The number of reserved CPUs.
    pub reserved_cpus: Option<f64>,
    /// The size of the largest Autonomous Database that can be created, in CPUs.
    pub largest_provisionable_autonomous_database_in_cpus: Option<f64>,
    /// The time of the last successful backup. Null if there is none.
    pub time_of_last_backup: Option<DateTime<Utc>>,
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
    /// Whether there are several standby databases.
    pub is_multiple_standby: Option<bool>,
    /// Whether Data Guard is enabled.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_data_guard_enabled: Option<bool>,
    /// The Data Guard configuration.
    pub dataguard: Option<models::AutonomousContainerDatabaseDataguard>,
    /// The Data Guard associations.
    pub dataguard_group_members: Option<Vec<models::AutonomousContainerDatabaseDataguard>>,
}

model! {
    AutonomousContainerDatabaseSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        customer_contacts = "customerContacts";
        okv_end_point_group_name = "okvEndPointGroupName";
        db_unique_name = "dbUniqueName";
        db_name = "dbName";
        service_level_agreement_type = "serviceLevelAgreementType";
        autonomous_exadata_infrastructure_id = "autonomousExadataInfrastructureId";
        autonomous_vm_cluster_id = "autonomousVmClusterId";
        infrastructure_type = "infrastructureType";
        cloud_autonomous_vm_cluster_id = "cloudAutonomousVmClusterId";
        kms_key_id = "kmsKeyId";
        vault_id = "vaultId";
        kms_key_version_id = "kmsKeyVersionId";
        key_history_entry = "keyHistoryEntry";
        encryption_key_location_details = "encryptionKeyLocationDetails";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_snapshot_standby_revert = "timeSnapshotStandbyRevert";
        patch_model = "patchModel";
        patch_id = "patchId";
        last_maintenance_run_id = "lastMaintenanceRunId";
        next_maintenance_run_id = "nextMaintenanceRunId";
        maintenance_window = "maintenanceWindow";
        standby_maintenance_buffer_in_days = "standbyMaintenanceBufferInDays";
        version_preference = "versionPreference";
        is_dst_file_update_enabled = "isDstFileUpdateEnabled";
        dst_file_version = "dstFileVersion";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        role = "role";
        availability_domain = "availabilityDomain";
        db_version = "dbVersion";
        backup_config = "backupConfig";
        backup_destination_properties_list = "backupDestinationPropertiesList";
        associated_backup_configuration_details = "associatedBackupConfigurationDetails";
        recovery_appliance_details = "recoveryApplianceDetails";
        key_store_id = "keyStoreId";
        key_store_wallet_name = "keyStoreWalletName";
        memory_per_oracle_compute_unit_in_gbs = "memoryPerOracleComputeUnitInGBs";
        memory_per_compute_unit_in_gbs = "memoryPerComputeUnitInGBs";
        available_cpus = "availableCpus";
        total_cpus = "totalCpus";
        reclaimable_cpus = "reclaimableCpus";
        provisionable_cpus = "provisionableCpus";
        list_one_off_patches = "listOneOffPatches";
        compute_model = "computeModel";
        provisioned_cpus = "provisionedCpus";
        reserved_cpus = "reservedCpus";
        largest_provisionable_autonomous_database_in_cpus =
            "largestProvisionableAutonomousDatabaseInCpus";
        time_of_last_backup = "timeOfLastBackup";
        db_split_threshold = "dbSplitThreshold";
        vm_failover_reservation = "vmFailoverReservation";
        distribution_affinity = "distributionAffinity";
        net_services_architecture = "netServicesArchitecture";
        is_multiple_standby = "isMultipleStandby";
        is_data_guard_enabled = "isDataGuardEnabled";
        dataguard = "dataguard";
        dataguard_group_members = "dataguardGroupMembers";
    }
}
