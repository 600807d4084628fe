// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The conversation to respond to, and the model that responds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatDetails {
    /// The OCID of the compartment in which the model is called.
    pub compartment_id: String,
    /// The serving mode: a shared model or the model of an endpoint.
    pub serving_mode: models::ServingMode,
    /// The chat request, in the format of the model family.
    pub chat_request: models::BaseChatRequest,
}

model! {
    ChatDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            serving_mode = "servingMode", with_serving_mode(models::ServingMode);
            chat_request = "chatRequest", with_chat_request(models::BaseChatRequest);
        }
    }
}
