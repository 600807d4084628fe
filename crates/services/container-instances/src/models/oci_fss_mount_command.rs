// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI FSS mount command.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciFssMountCommand {
    /// The options of the mount command, in this order.
    pub mount_options: Option<Vec<models::OciFssMountOption>>,
}

model! {
    OciFssMountCommand {
        mount_options = "mountOptions";
    }
}
