// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A passphrase generation context.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PassphraseGenerationContext {
    /// The secret template.
    pub secret_template: Option<String>,
    /// The template for generating the secret.
    pub generation_template: models::PassphraseGenerationContextGenerationTemplate,
    /// The passphrase length.
    pub passphrase_length: Option<i64>,
}

model! {
    PassphraseGenerationContext, "generationType" = "PASSPHRASE" {
        required {
            generation_template = "generationTemplate",
                with_generation_template(models::PassphraseGenerationContextGenerationTemplate);
        }
        optional {
            secret_template = "secretTemplate", with_secret_template(String);
            passphrase_length = "passphraseLength", with_passphrase_length(i64);
        }
    }
}
