// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a backup destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackupDestinationDetails {
    /// The Virtual Private Catalog (VPC) users for access to the Recovery Appliance.
    pub vpc_users: Option<Vec<String>>,
    /// The connection string.
    pub connection_string: Option<String>,
    /// The local directory for mounting the NFS server location. It must be the same on all nodes
    /// of the cluster.
    pub local_mount_point_path: Option<String>,
    /// The NFS mount type of the backup destination.
    pub nfs_mount_type: Option<models::BackupDestinationNfsMountType>,
    /// The IP addresses of the NFS servers.
    pub nfs_server: Option<Vec<String>>,
    /// The directory that the file system is mounted on.
    pub nfs_server_export: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateBackupDestinationDetails {
        optional {
            vpc_users = "vpcUsers", with_vpc_users([String]), clear_vpc_users;
            connection_string = "connectionString", with_connection_string(String),
                clear_connection_string;
            local_mount_point_path = "localMountPointPath", with_local_mount_point_path(String),
                clear_local_mount_point_path;
            nfs_mount_type = "nfsMountType",
                with_nfs_mount_type(models::BackupDestinationNfsMountType), clear_nfs_mount_type;
            nfs_server = "nfsServer", with_nfs_server([String]), clear_nfs_server;
            nfs_server_export = "nfsServerExport", with_nfs_server_export(String),
                clear_nfs_server_export;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
