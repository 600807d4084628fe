// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::SandboxHttpHeaderCredentialInjectionRule;

/// A rule that puts a secret into requests of a sandbox. So far it can only go into a header.
///
/// The member `ruleType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SandboxCredentialInjectionRule {
    /// `HTTP_HEADER`
    HttpHeader(SandboxHttpHeaderCredentialInjectionRule),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl SandboxCredentialInjectionRule {
    /// Returns the value if it is `HTTP_HEADER`.
    #[inline]
    pub fn as_http_header(&self) -> Option<&SandboxHttpHeaderCredentialInjectionRule> {
        match self {
            Self::HttpHeader(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for SandboxCredentialInjectionRule {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<SandboxHttpHeaderCredentialInjectionRule> for SandboxCredentialInjectionRule {
    fn from(value: SandboxHttpHeaderCredentialInjectionRule) -> Self {
        Self::HttpHeader(value)
    }
}

impl Union for SandboxCredentialInjectionRule {
    const DISCRIMINATOR: &'static str = "ruleType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "HTTP_HEADER" => generated::from_json(json).map(Self::HttpHeader),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::HttpHeader(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(SandboxCredentialInjectionRule);
