// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the VM file system storage type of a cloud VM cluster.
    pub enum CloudVmClusterVmFileSystemStorageType {
        Local = "LOCAL",
        Exascale = "EXASCALE",
    }
}
