// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A rule that injects a secret into sandbox requests. Currently only headers are supported.
    ///
    /// The field `ruleType` selects the variant.
    pub enum SandboxCredentialInjectionRule by "ruleType" {
        HttpHeader(models::SandboxHttpHeaderCredentialInjectionRule) = "HTTP_HEADER",
            as_http_header;
    }
}
