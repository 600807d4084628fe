// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an autonomous container database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutonomousContainerDatabaseDetails {
    /// The customer contacts. An empty list removes all of them.
    pub customer_contacts: Option<Vec<models::CustomerContact>>,
    /// The name of the endpoint group in Oracle Key Vault (OKV).
    pub okv_end_point_group_name: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    ///
    /// Deprecated.
    #[deprecated]
    pub db_unique_name: Option<String>,
    /// The name of the database.
    pub db_name: Option<String>,
    /// The type of the service level agreement. Default: `STANDARD`.
    pub service_level_agreement_type:
        Option<models::AutonomousContainerDatabaseBaseServiceLevelAgreementType>,
    /// The ID of the Autonomous Exadata infrastructure.
    pub autonomous_exadata_infrastructure_id: Option<String>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// The ID of the peer autonomous Exadata infrastructure.
    pub peer_autonomous_exadata_infrastructure_id: Option<String>,
    /// The display name of the peer Autonomous Container Database.
    pub peer_autonomous_container_database_display_name: Option<String>,
    /// The protection mode.
    pub protection_mode: Option<models::AutonomousContainerDatabaseBaseProtectionMode>,
    /// The lag limit for fast-start failover in seconds, according to the tolerance of data loss.
    pub fast_start_fail_over_lag_limit_in_seconds: Option<i64>,
    /// Whether automatic failover is enabled.
    pub is_automatic_failover_enabled: Option<bool>,
    /// The OCID of the peer cloud Autonomous VM cluster.
    pub peer_cloud_autonomous_vm_cluster_id: Option<String>,
    /// The OCID of the Autonomous VM cluster that is the peer.
    pub peer_autonomous_vm_cluster_id: Option<String>,
    /// The OCID of the compartment for the standby Autonomous Container Database.
    pub peer_autonomous_container_database_compartment_id: Option<String>,
    /// The backup configuration of the peer Autonomous Container Database.
    pub peer_autonomous_container_database_backup_config:
        Option<models::PeerAutonomousContainerDatabaseBackupConfig>,
    /// The unique name (`DB_UNIQUE_NAME`) of the peer database.
    ///
    /// Deprecated.
    #[deprecated]
    pub peer_db_unique_name: Option<String>,
    /// The OCID of the Autonomous VM cluster.
    pub autonomous_vm_cluster_id: Option<String>,
    /// The OCID of the cloud Autonomous VM cluster.
    pub cloud_autonomous_vm_cluster_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The model of database patching.
    pub patch_model: models::AutonomousContainerDatabaseBasePatchModel,
    /// The details of the maintenance window.
    pub maintenance_window_details: Option<models::MaintenanceWindow>,
    /// The number of days between the maintenance of the standby database and the scheduled
    /// maintenance of the primary.
    pub standby_maintenance_buffer_in_days: Option<i64>,
    /// The preference for the version.
    pub version_preference: Option<models::AutonomousContainerDatabaseBaseVersionPreference>,
    /// Whether the time zone file for daylight saving time (DST) is updated automatically. Patching
    /// is then non-rolling.
    pub is_dst_file_update_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The backup configuration.
    pub backup_config: Option<models::AutonomousContainerDatabaseBackupConfig>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The OCID of the key store.
    pub key_store_id: Option<String>,
    /// The location of the encryption key.
    pub encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The number of CPUs above which an Autonomous Database is opened across several nodes.
    pub db_split_threshold: Option<i64>,
    /// The percentage of CPUs reserved across nodes for the failover of nodes.
    pub vm_failover_reservation: Option<i64>,
    /// The affinity that determines whether the Autonomous Database is opened across the most or
    /// the fewest nodes.
    pub distribution_affinity: Option<models::AutonomousContainerDatabaseBaseDistributionAffinity>,
    /// The architecture of the network services, such as shared servers for many client processes.
    pub net_services_architecture:
        Option<models::AutonomousContainerDatabaseBaseNetServicesArchitecture>,
}

model! {
    CreateAutonomousContainerDatabaseDetails, "source" = "NONE" {
        required {
            display_name = "displayName", with_display_name(String);
            patch_model = "patchModel",
                with_patch_model(models::AutonomousContainerDatabaseBasePatchModel);
        }
        optional {
            customer_contacts = "customerContacts",
                with_customer_contacts([models::CustomerContact]);
            okv_end_point_group_name = "okvEndPointGroupName",
                with_okv_end_point_group_name(String);
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            db_name = "dbName", with_db_name(String);
            service_level_agreement_type = "serviceLevelAgreementType",
                with_service_level_agreement_type(models::AutonomousContainerDatabaseBaseServiceLevelAgreementType);
            autonomous_exadata_infrastructure_id = "autonomousExadataInfrastructureId",
                with_autonomous_exadata_infrastructure_id(String);
            db_version = "dbVersion", with_db_version(String);
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            peer_autonomous_exadata_infrastructure_id = "peerAutonomousExadataInfrastructureId",
                with_peer_autonomous_exadata_infrastructure_id(String);
            peer_autonomous_container_database_display_name =
                "peerAutonomousContainerDatabaseDisplayName",
                with_peer_autonomous_container_database_display_name(String);
            protection_mode = "protectionMode",
                with_protection_mode(models::AutonomousContainerDatabaseBaseProtectionMode);
            fast_start_fail_over_lag_limit_in_seconds = "fastStartFailOverLagLimitInSeconds",
                with_fast_start_fail_over_lag_limit_in_seconds(i64);
            is_automatic_failover_enabled = "isAutomaticFailoverEnabled",
                with_is_automatic_failover_enabled(bool);
            peer_cloud_autonomous_vm_cluster_id = "peerCloudAutonomousVmClusterId",
                with_peer_cloud_autonomous_vm_cluster_id(String);
            peer_autonomous_vm_cluster_id = "peerAutonomousVmClusterId",
                with_peer_autonomous_vm_cluster_id(String);
            peer_autonomous_container_database_compartment_id =
                "peerAutonomousContainerDatabaseCompartmentId",
                with_peer_autonomous_container_database_compartment_id(String);
            peer_autonomous_container_database_backup_config =
                "peerAutonomousContainerDatabaseBackupConfig",
                with_peer_autonomous_container_database_backup_config(models::PeerAutonomousContainerDatabaseBackupConfig);
            peer_db_unique_name = "peerDbUniqueName", with_peer_db_unique_name(String);
            autonomous_vm_cluster_id = "autonomousVmClusterId",
                with_autonomous_vm_cluster_id(String);
            cloud_autonomous_vm_cluster_id = "cloudAutonomousVmClusterId",
                with_cloud_autonomous_vm_cluster_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            maintenance_window_details = "maintenanceWindowDetails",
                with_maintenance_window_details(models::MaintenanceWindow);
            standby_maintenance_buffer_in_days = "standbyMaintenanceBufferInDays",
                with_standby_maintenance_buffer_in_days(i64);
            version_preference = "versionPreference",
                with_version_preference(models::AutonomousContainerDatabaseBaseVersionPreference);
            is_dst_file_update_enabled = "isDstFileUpdateEnabled",
                with_is_dst_file_update_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            backup_config = "backupConfig",
                with_backup_config(models::AutonomousContainerDatabaseBackupConfig);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            vault_id = "vaultId", with_vault_id(String);
            key_store_id = "keyStoreId", with_key_store_id(String);
            encryption_key_location_details = "encryptionKeyLocationDetails",
                with_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            db_split_threshold = "dbSplitThreshold", with_db_split_threshold(i64);
            vm_failover_reservation = "vmFailoverReservation", with_vm_failover_reservation(i64);
            distribution_affinity = "distributionAffinity",
                with_distribution_affinity(models::AutonomousContainerDatabaseBaseDistributionAffinity);
            net_services_architecture = "netServicesArchitecture",
                with_net_services_architecture(models::AutonomousContainerDatabaseBaseNetServicesArchitecture);
        }
    }
}
