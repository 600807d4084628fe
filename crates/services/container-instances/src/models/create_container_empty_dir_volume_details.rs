// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a container empty dir volume to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerEmptyDirVolumeDetails {
    /// The name.
    pub name: String,
    /// The type of the storage behind the empty directory.
    pub backing_store: Option<models::ContainerEmptyDirVolumeBackingStore>,
}

model! {
    CreateContainerEmptyDirVolumeDetails, "volumeType" = "EMPTYDIR" {
        required {
            name = "name", with_name(String);
        }
        optional {
            backing_store = "backingStore",
                with_backing_store(models::ContainerEmptyDirVolumeBackingStore);
        }
    }
}
