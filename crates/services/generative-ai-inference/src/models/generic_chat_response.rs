// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The chat response of a model of any family except Cohere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericChatResponse {
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The generated responses, as many as requested.
    pub choices: Vec<models::ChatChoice>,
    /// The token usage of the request.
    pub usage: Option<models::Usage>,
    /// The service tier that processes the request.
    pub service_tier: Option<String>,
}

model! {
    GenericChatResponse, "apiFormat" = "GENERIC" {
        time_created = "timeCreated";
        choices = "choices";
        usage = "usage";
        service_tier = "serviceTier";
    }
}
