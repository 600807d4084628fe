// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a container OCI FSS volume to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerOciFssVolumeDetails {
    /// The name.
    pub name: String,
    /// The mount target.
    pub mount_target: models::CreateOciFssMountTargetDetails,
    /// The export of the file system.
    pub export: models::CreateOciFssExportDetails,
    /// The security settings.
    pub security: Option<models::CreateOciFssSecurityDetails>,
    /// The mount command.
    pub mount_command: Option<models::CreateOciFssMountCommandDetails>,
    /// The ID of the subnet.
    pub subnet_id: Option<String>,
}

model! {
    CreateContainerOciFssVolumeDetails, "volumeType" = "OCI_FSS_FILE_SYSTEM" {
        required {
            name = "name", with_name(String);
            mount_target = "mountTarget", with_mount_target(models::CreateOciFssMountTargetDetails);
            export = "export", with_export(models::CreateOciFssExportDetails);
        }
        optional {
            security = "security", with_security(models::CreateOciFssSecurityDetails);
            mount_command = "mountCommand",
                with_mount_command(models::CreateOciFssMountCommandDetails);
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
