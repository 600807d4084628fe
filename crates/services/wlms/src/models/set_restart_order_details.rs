// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a restart order to set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetRestartOrderDetails {
    /// The servers.
    pub servers: models::SetRestartOrderServerCollection,
}

model! {
    SetRestartOrderDetails {
        required {
            servers = "servers", with_servers(models::SetRestartOrderServerCollection);
        }
    }
}
