// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a container volume to create.
    ///
    /// The field `volumeType` selects the variant.
    pub enum CreateContainerVolumeDetails by "volumeType", sent {
        Configfile(models::CreateContainerConfigFileVolumeDetails) = "CONFIGFILE", as_configfile;
        Emptydir(models::CreateContainerEmptyDirVolumeDetails) = "EMPTYDIR", as_emptydir;
        OciFssFileSystem(models::CreateContainerOciFssVolumeDetails) = "OCI_FSS_FILE_SYSTEM",
            as_oci_fss_file_system;
    }
    shared {
        /// The name.
        name = "name", str, in Configfile Emptydir OciFssFileSystem;
    }
}
