// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The models to which requests can be routed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelRoutingPolicy {
    /// The names of the allowed models, such as `meta.llama-3-70b-instruct`, in order and without
    /// duplicates.
    pub allowed_models: Option<Vec<String>>,
}

model! {
    ModelRoutingPolicy {
        optional {
            allowed_models = "allowedModels", with_allowed_models([String]);
        }
    }
}
