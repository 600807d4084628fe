// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule that sets a header to a secret in HTTPS requests (port 443) to one host. The secret is
/// not sent on redirects to other hosts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxHttpHeaderCredentialInjectionRule {
    /// The only host that receives the secret: the host name of the regional Generative AI
    /// Responses endpoint, without scheme, port or path.
    pub host: String,
    /// The header to set. Must contain exactly one item.
    pub inject_headers: Vec<models::SandboxCredentialInjectionHeader>,
}

model! {
    SandboxHttpHeaderCredentialInjectionRule, "ruleType" = "HTTP_HEADER" {
        required {
            host = "host", with_host(String);
            inject_headers = "injectHeaders",
                with_inject_headers([models::SandboxCredentialInjectionHeader]);
        }
    }
}
