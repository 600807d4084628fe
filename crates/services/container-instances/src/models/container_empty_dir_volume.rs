// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A container empty dir volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerEmptyDirVolume {
    /// The name.
    pub name: String,
    /// The type of the storage behind the empty directory.
    pub backing_store: Option<models::ContainerEmptyDirVolumeBackingStore>,
}

model! {
    ContainerEmptyDirVolume, "volumeType" = "EMPTYDIR" {
        name = "name";
        backing_store = "backingStore";
    }
}
