// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::SandboxCredentialInjectionHeader;

/// Puts a secret into one header of the requests to one host, over HTTPS at port 443.
/// Redirects to other hosts go without it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxHttpHeaderCredentialInjectionRule {
    /// The one host that gets the secret: the name of the regional Generative AI Responses
    /// endpoint, without scheme, port or path.
    pub host: String,
    /// The header to fill, of which there is exactly one.
    pub inject_headers: Vec<SandboxCredentialInjectionHeader>,
}

impl SandboxHttpHeaderCredentialInjectionRule {
    /// With the members that are required.
    pub fn new(
        host: impl Into<String>,
        inject_headers: impl IntoIterator<
            Item = impl Into<SandboxCredentialInjectionHeader>,
        >,
    ) -> Self {
        Self {
            host: host.into(),
            inject_headers: generated::list(inject_headers),
            ..Self::default()
        }
    }

    /// Sets [`host`](Self::host).
    #[must_use]
    pub fn with_host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets [`inject_headers`](Self::inject_headers).
    #[must_use]
    pub fn with_inject_headers(
        mut self,
        inject_headers: impl IntoIterator<
            Item = impl Into<SandboxCredentialInjectionHeader>,
        >,
    ) -> Self {
        self.inject_headers = generated::list(inject_headers);
        self
    }
}

impl Model for SandboxHttpHeaderCredentialInjectionRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "host" => generated::read(&mut self.host, map),
            "injectHeaders" => generated::read(&mut self.inject_headers, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("ruleType", "HTTP_HEADER")?;
        generated::write(map, "host", &self.host)?;
        generated::write(map, "injectHeaders", &self.inject_headers)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxHttpHeaderCredentialInjectionRule);
