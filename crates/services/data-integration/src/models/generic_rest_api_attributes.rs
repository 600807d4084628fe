// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Generic REST API attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericRestApiAttributes {
    /// The server URL.
    pub server_url: Option<String>,
}

model! {
    GenericRestApiAttributes {
        server_url = "serverUrl";
    }
}
