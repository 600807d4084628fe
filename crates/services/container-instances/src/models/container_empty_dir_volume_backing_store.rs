// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backing store of a container empty dir volume.
    pub enum ContainerEmptyDirVolumeBackingStore {
        EphemeralStorage = "EPHEMERAL_STORAGE",
        Memory = "MEMORY",
    }
}
