// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A container OCI FSS volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerOciFssVolume {
    /// The name.
    pub name: String,
    /// The mount target.
    pub mount_target: Option<models::OciFssMountTarget>,
    /// The export of the file system.
    pub export: Option<models::OciFssExport>,
    /// The security settings.
    pub security: Option<models::OciFssSecurity>,
    /// The mount command.
    pub mount_command: Option<models::OciFssMountCommand>,
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
}

model! {
    ContainerOciFssVolume, "volumeType" = "OCI_FSS_FILE_SYSTEM" {
        name = "name";
        mount_target = "mountTarget";
        export = "export";
        security = "security";
        mount_command = "mountCommand";
        subnet_id = "subnetId";
    }
}
