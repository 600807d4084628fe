// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A sandbox command identifier.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCommandIdentifier {
    /// The ID of the resource.
    pub id: String,
}

model! {
    SandboxCommandIdentifier {
        id = "id";
    }
}
