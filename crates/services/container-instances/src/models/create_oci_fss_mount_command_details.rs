// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OCI FSS mount command to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOciFssMountCommandDetails {
    /// The options of the mount command, in this order.
    pub mount_options: Option<Vec<models::CreateOciFssMountOptionDetails>>,
}

model! {
    CreateOciFssMountCommandDetails {
        optional {
            mount_options = "mountOptions",
                with_mount_options([models::CreateOciFssMountOptionDetails]);
        }
    }
}
