// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A named set of credentials for sandboxes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCredentialProfile {
    /// The label that identifies the profile, unique within the project. `project-default` is
    /// reserved.
    pub label: String,
    /// The rules that inject secrets into requests. They do not grant network access to the hosts.
    pub credential_injection_rules: Vec<models::SandboxCredentialInjectionRule>,
}

model! {
    SandboxCredentialProfile {
        required {
            label = "label", with_label(String);
            credential_injection_rules = "credentialInjectionRules",
                with_credential_injection_rules([models::SandboxCredentialInjectionRule]);
        }
    }
}
