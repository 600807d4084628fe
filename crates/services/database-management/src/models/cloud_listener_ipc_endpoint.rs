// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cloud listener ipc endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudListenerIpcEndpoint {
    /// The services.
    pub services: Option<Vec<String>>,
    /// The key.
    pub key: String,
}

model! {
    CloudListenerIpcEndpoint, "protocol" = "IPC" {
        services = "services";
        key = "key";
    }
}
