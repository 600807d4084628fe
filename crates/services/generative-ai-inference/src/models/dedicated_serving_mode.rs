// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The serving mode for a model behind an endpoint on a dedicated AI cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedServingMode {
    /// The OCID of the endpoint.
    pub endpoint_id: String,
}

model! {
    DedicatedServingMode, "servingType" = "DEDICATED" {
        required {
            endpoint_id = "endpointId", with_endpoint_id(String);
        }
    }
}
