// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A create autonomous container database base.
    ///
    /// The field `source` selects the variant.
    pub enum CreateAutonomousContainerDatabaseBase by "source", sent {
        BackupFromId(models::CreateAutonomousContainerDatabaseFromBackupDetails) = "BACKUP_FROM_ID",
            as_backup_from_id;
        BackupFromTimestamp(models::CreateAutonomousContainerDatabaseFromBackupTimestampDetails)
            = "BACKUP_FROM_TIMESTAMP", as_backup_from_timestamp;
        None(models::CreateAutonomousContainerDatabaseDetails) = "NONE", as_none;
    }
    shared {
        /// The customer contacts. An empty list removes all of them.
        customer_contacts = "customerContacts", ref [models::CustomerContact], in BackupFromId
            BackupFromTimestamp None;
        /// The name of the endpoint group in Oracle Key Vault (OKV).
        okv_end_point_group_name = "okvEndPointGroupName", str, in BackupFromId BackupFromTimestamp
            None;
        /// The display name.
        display_name = "displayName", str, in BackupFromId BackupFromTimestamp None;
        /// The unique name of the database (`DB_UNIQUE_NAME`).
        ///
        /// Deprecated.
        db_unique_name = "dbUniqueName", str, in BackupFromId BackupFromTimestamp None;
        /// The name of the database.
        db_name = "dbName", str, in BackupFromId BackupFromTimestamp None;
        /// The type of the service level agreement. Default: `STANDARD`.
        service_level_agreement_type = "serviceLevelAgreementType",
            copy models::AutonomousContainerDatabaseBaseServiceLevelAgreementType, in BackupFromId
            BackupFromTimestamp None;
        /// The ID of the Autonomous Exadata infrastructure.
        autonomous_exadata_infrastructure_id = "autonomousExadataInfrastructureId", str, in
            BackupFromId BackupFromTimestamp None;
        /// The version of the database.
        db_version = "dbVersion", str, in BackupFromId BackupFromTimestamp None;
        /// The OCID of the database software image.
        database_software_image_id = "databaseSoftwareImageId", str, in BackupFromId
            BackupFromTimestamp None;
        /// The ID of the peer autonomous Exadata infrastructure.
        peer_autonomous_exadata_infrastructure_id = "peerAutonomousExadataInfrastructureId", str, in
            BackupFromId BackupFromTimestamp None;
        /// The display name of the peer Autonomous Container Database.
        peer_autonomous_container_database_display_name = "peerAutonomousContainerDatabaseDisplayName",
            str, in BackupFromId BackupFromTimestamp None;
        /// The protection mode.
        protection_mode = "protectionMode",
            copy models::AutonomousContainerDatabaseBaseProtectionMode, in BackupFromId
            BackupFromTimestamp None;
        /// The lag limit for fast-start failover in seconds, according to the tolerance of data
        /// loss.
        fast_start_fail_over_lag_limit_in_seconds = "fastStartFailOverLagLimitInSeconds", copy i64,
            in BackupFromId BackupFromTimestamp None;
        /// Whether automatic failover is enabled.
        is_automatic_failover_enabled = "isAutomaticFailoverEnabled", copy bool, in BackupFromId
            BackupFromTimestamp None;
        /// The OCID of the peer cloud Autonomous VM cluster.
        peer_cloud_autonomous_vm_cluster_id = "peerCloudAutonomousVmClusterId", str, in BackupFromId
            BackupFromTimestamp None;
        /// The OCID of the Autonomous VM cluster that is the peer.
        peer_autonomous_vm_cluster_id = "peerAutonomousVmClusterId", str, in BackupFromId
            BackupFromTimestamp None;
        /// The OCID of the compartment for the standby Autonomous Container Database.
        peer_autonomous_container_database_compartment_id = "peerAutonomousContainerDatabaseCompartmentId",
            str, in BackupFromId BackupFromTimestamp None;
        /// The backup configuration of the peer Autonomous Container Database.
        peer_autonomous_container_database_backup_config = "peerAutonomousContainerDatabaseBackupConfig",
            ref models::PeerAutonomousContainerDatabaseBackupConfig, in BackupFromId
            BackupFromTimestamp None;
        /// The unique name (`DB_UNIQUE_NAME`) of the peer database.
        ///
        /// Deprecated.
        peer_db_unique_name = "peerDbUniqueName", str, in BackupFromId BackupFromTimestamp None;
        /// The OCID of the Autonomous VM cluster.
        autonomous_vm_cluster_id = "autonomousVmClusterId", str, in BackupFromId BackupFromTimestamp
            None;
        /// The OCID of the cloud Autonomous VM cluster.
        cloud_autonomous_vm_cluster_id = "cloudAutonomousVmClusterId", str, in BackupFromId
            BackupFromTimestamp None;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in BackupFromId BackupFromTimestamp None;
        /// The model of database patching.
        patch_model = "patchModel", copy models::AutonomousContainerDatabaseBasePatchModel, in
            BackupFromId BackupFromTimestamp None;
        /// The details of the maintenance window.
        maintenance_window_details = "maintenanceWindowDetails", ref models::MaintenanceWindow, in
            BackupFromId BackupFromTimestamp None;
        /// The number of days between the maintenance of the standby database and the scheduled
        /// maintenance of the primary.
        standby_maintenance_buffer_in_days = "standbyMaintenanceBufferInDays", copy i64, in
            BackupFromId BackupFromTimestamp None;
        /// The preference for the version.
        version_preference = "versionPreference",
            copy models::AutonomousContainerDatabaseBaseVersionPreference, in BackupFromId
            BackupFromTimestamp None;
        /// Whether the time zone file for daylight saving time (DST) is updated automatically.
        /// Patching is then non-rolling.
        is_dst_file_update_enabled = "isDstFileUpdateEnabled", copy bool, in BackupFromId
            BackupFromTimestamp None;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in BackupFromId
            BackupFromTimestamp None;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in BackupFromId
            BackupFromTimestamp None;
        /// The backup configuration.
        backup_config = "backupConfig", ref models::AutonomousContainerDatabaseBackupConfig, in
            BackupFromId BackupFromTimestamp None;
        /// The OCID of the encryption key in the Vault service.
        kms_key_id = "kmsKeyId", str, in BackupFromId BackupFromTimestamp None;
        /// The OCID of the version of the key. Default: the current version.
        kms_key_version_id = "kmsKeyVersionId", str, in BackupFromId BackupFromTimestamp None;
        /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
        vault_id = "vaultId", str, in BackupFromId BackupFromTimestamp None;
        /// The OCID of the key store.
        key_store_id = "keyStoreId", str, in BackupFromId BackupFromTimestamp None;
        /// The location of the encryption key.
        encryption_key_location_details = "encryptionKeyLocationDetails",
            ref models::EncryptionKeyLocationDetails, in BackupFromId BackupFromTimestamp None;
        /// The number of CPUs above which an Autonomous Database is opened across several nodes.
        db_split_threshold = "dbSplitThreshold", copy i64, in BackupFromId BackupFromTimestamp None;
        /// The percentage of CPUs reserved across nodes for the failover of nodes.
        vm_failover_reservation = "vmFailoverReservation", copy i64, in BackupFromId
            BackupFromTimestamp None;
        /// The affinity that determines whether the Autonomous Database is opened across the most
        /// or the fewest nodes.
        distribution_affinity = "distributionAffinity",
            copy models::AutonomousContainerDatabaseBaseDistributionAffinity, in BackupFromId
            BackupFromTimestamp None;
        /// The architecture of the network services, such as shared servers for many client
        /// processes.
        net_services_architecture = "netServicesArchitecture",
            copy models::AutonomousContainerDatabaseBaseNetServicesArchitecture, in BackupFromId
            BackupFromTimestamp None;
    }
}
