// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An external listener ipc endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalListenerIpcEndpoint {
    /// The services.
    pub services: Option<Vec<String>>,
    /// The key.
    pub key: String,
}

model! {
    ExternalListenerIpcEndpoint, "protocol" = "IPC" {
        services = "services";
        key = "key";
    }
}
