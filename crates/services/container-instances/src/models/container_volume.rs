// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A container volume.
    ///
    /// The field `volumeType` selects the variant.
    pub enum ContainerVolume by "volumeType" {
        Configfile(models::ContainerConfigFileVolume) = "CONFIGFILE", as_configfile;
        Emptydir(models::ContainerEmptyDirVolume) = "EMPTYDIR", as_emptydir;
        OciFssFileSystem(models::ContainerOciFssVolume) = "OCI_FSS_FILE_SYSTEM",
            as_oci_fss_file_system;
    }
    shared {
        /// The name.
        name = "name", str, in Configfile Emptydir OciFssFileSystem;
    }
}
