// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a client.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientSummary {
    /// The name.
    pub name: String,
}

model! {
    ClientSummary {
        name = "name";
    }
}
