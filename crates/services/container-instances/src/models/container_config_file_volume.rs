// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A container configuration file volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerConfigFileVolume {
    /// The name.
    pub name: String,
    /// The files to mount in the container, as names with base64-encoded contents.
    pub configs: Option<Vec<models::ContainerConfigFile>>,
}

model! {
    ContainerConfigFileVolume, "volumeType" = "CONFIGFILE" {
        name = "name";
        configs = "configs";
    }
}
