// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SSH key generation context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SshKeyGenerationContext {
    /// The secret template.
    pub secret_template: Option<String>,
    /// The template for generating the secret.
    pub generation_template: models::SshKeyGenerationContextGenerationTemplate,
}

model! {
    SshKeyGenerationContext, "generationType" = "SSH_KEY" {
        required {
            generation_template = "generationTemplate",
                with_generation_template(models::SshKeyGenerationContextGenerationTemplate);
        }
        optional {
            secret_template = "secretTemplate", with_secret_template(String);
        }
    }
}
