// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of storage.
    pub enum StorageType {
        Cinder = "CINDER",
        Fcp = "FCP",
        Glance = "GLANCE",
        Glusterfs = "GLUSTERFS",
        Iscsi = "ISCSI",
        Localfs = "LOCALFS",
        ManagedBlockStorage = "MANAGED_BLOCK_STORAGE",
        Nfs = "NFS",
        Posixfs = "POSIXFS",
    }
}
