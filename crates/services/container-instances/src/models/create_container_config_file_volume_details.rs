// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a container configuration file volume to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerConfigFileVolumeDetails {
    /// The name.
    pub name: String,
    /// The files to mount in the container, as names with base64-encoded contents.
    pub configs: Option<Vec<models::ContainerConfigFile>>,
}

model! {
    CreateContainerConfigFileVolumeDetails, "volumeType" = "CONFIGFILE" {
        required {
            name = "name", with_name(String);
        }
        optional {
            configs = "configs", with_configs([models::ContainerConfigFile]);
        }
    }
}
