// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a backup destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupDestinationSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type.
    pub type_: Option<models::BackupDestinationType>,
    /// The associated databases.
    pub associated_databases: Option<Vec<models::AssociatedDatabaseDetails>>,
    /// The long-term backups that are associated with the backup destination.
    pub associated_long_term_backups: Option<Vec<models::AssociatedLongTermBackup>>,
    /// The number of long-term backups that are associated with the backup destination.
    pub associated_long_term_backup_count: Option<i64>,
    /// The connection string.
    pub connection_string: Option<String>,
    /// The Virtual Private Catalog (VPC) users for access to the Recovery Appliance.
    pub vpc_users: Option<Vec<String>>,
    /// The local directory for mounting the NFS server location. It must be the same on all nodes
    /// of the cluster.
    pub local_mount_point_path: Option<String>,
    /// The NFS mount type of the backup destination.
    pub nfs_mount_type: Option<models::BackupDestinationNfsMountType>,
    /// The IP addresses of the NFS servers.
    pub nfs_server: Option<Vec<String>>,
    /// The directory that the file system is mounted on.
    pub nfs_server_export: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BackupDestinationLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The total size of the storage in GB.
    pub total_storage_size_in_gbs: Option<i64>,
    /// The utilized storage size, in gigabytes.
    pub utilized_storage_size_in_gbs: Option<i64>,
    /// The time of the last update of the storage details of the backup destination.
    pub time_at_which_storage_details_are_updated: Option<DateTime<Utc>>,
}

model! {
    BackupDestinationSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        type_ = "type";
        associated_databases = "associatedDatabases";
        associated_long_term_backups = "associatedLongTermBackups";
        associated_long_term_backup_count = "associatedLongTermBackupCount";
        connection_string = "connectionString";
        vpc_users = "vpcUsers";
        local_mount_point_path = "localMountPointPath";
        nfs_mount_type = "nfsMountType";
        nfs_server = "nfsServer";
        nfs_server_export = "nfsServerExport";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        total_storage_size_in_gbs = "totalStorageSizeInGBs";
        utilized_storage_size_in_gbs = "utilizedStorageSizeInGBs";
        time_at_which_storage_details_are_updated = "timeAtWhichStorageDetailsAreUpdated";
    }
}
