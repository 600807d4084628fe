// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Storage {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The address.
    pub address: Option<String>,
    /// The comment.
    pub comment: Option<String>,
    /// The description of the storage.
    pub storage_description: Option<String>,
    /// The options of the Cinder driver for the new storage domain.
    pub driver_options: Option<Vec<models::OlvmProperty>>,
    /// The sensitive options of the Cinder driver for the new storage domain.
    pub driver_sensitive_options: Option<Vec<models::OlvmProperty>>,
    /// The logical units of the storage.
    pub logical_units: Option<Vec<models::LogicalUnit>>,
    /// The mount options.
    pub mount_options: Option<String>,
    /// The number of retries of a request before other recovery actions.
    pub nfs_retrans: Option<i64>,
    /// The timeout before NFS requests are retried, in tenths of a second.
    pub nfs_timeo: Option<i64>,
    /// The version of NFS.
    pub nfs_version: Option<models::StorageNfsVersion>,
    /// Whether LUNs are overridden.
    pub is_override_luns: Option<bool>,
    /// The password.
    pub password: Option<Secret>,
    /// The paths.
    pub paths: Option<i64>,
    /// The port.
    pub port: Option<i64>,
    /// The portal.
    pub portal: Option<String>,
    /// The target.
    pub target: Option<String>,
    /// The user name.
    pub username: Option<String>,
    /// The type.
    pub type_: Option<models::StorageType>,
    /// The vfs type.
    pub vfs_type: Option<String>,
    /// The volume group.
    pub volume_group: Option<models::VolumeGroup>,
}

model! {
    Storage {
        id = "id";
        address = "address";
        comment = "comment";
        storage_description = "storageDescription";
        driver_options = "driverOptions";
        driver_sensitive_options = "driverSensitiveOptions";
        logical_units = "logicalUnits";
        mount_options = "mountOptions";
        nfs_retrans = "nfsRetrans";
        nfs_timeo = "nfsTimeo";
        nfs_version = "nfsVersion";
        is_override_luns = "isOverrideLuns";
        password = "password";
        paths = "paths";
        port = "port";
        portal = "portal";
        target = "target";
        username = "username";
        type_ = "type";
        vfs_type = "vfsType";
        volume_group = "volumeGroup";
    }
}
