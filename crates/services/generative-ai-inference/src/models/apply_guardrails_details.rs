// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The content to check and the guardrails to apply. Requires `input`, `multimodalInput`, or both.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyGuardrailsDetails {
    /// The content to check. If specified, `multimodalInput` is ignored.
    pub input: Option<models::GuardrailsInput>,
    /// The texts and images to check, in order. Ignored if `input` is specified.
    pub multimodal_input: Option<Vec<models::GuardrailsInput>>,
    /// The guardrails to apply and their configuration.
    pub guardrail_configs: models::GuardrailConfigs,
    /// The guardrail version. If absent, the default version is used.
    pub guardrail_version_config: Option<models::GuardrailVersionConfig>,
    /// The OCID of the compartment in which the model is called.
    pub compartment_id: String,
}

model! {
    ApplyGuardrailsDetails {
        required {
            guardrail_configs = "guardrailConfigs",
                with_guardrail_configs(models::GuardrailConfigs);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            input = "input", with_input(models::GuardrailsInput);
            multimodal_input = "multimodalInput", with_multimodal_input([models::GuardrailsInput]);
            guardrail_version_config = "guardrailVersionConfig",
                with_guardrail_version_config(models::GuardrailVersionConfig);
        }
    }
}
