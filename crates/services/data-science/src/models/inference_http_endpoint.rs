// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::HttpMethod;

/// A path of your own at which a model deployment takes requests.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InferenceHttpEndpoint {
    /// The end of the URI, which may be called.
    pub endpoint_uri_suffix: String,
    /// The HTTP methods that the path takes.
    pub http_methods: Vec<HttpMethod>,
}

impl InferenceHttpEndpoint {
    /// With the members that are required.
    pub fn new(
        endpoint_uri_suffix: impl Into<String>,
        http_methods: impl IntoIterator<Item = impl Into<HttpMethod>>,
    ) -> Self {
        Self {
            endpoint_uri_suffix: endpoint_uri_suffix.into(),
            http_methods: generated::list(http_methods),
            ..Self::default()
        }
    }

    /// Sets [`endpoint_uri_suffix`](Self::endpoint_uri_suffix).
    #[must_use]
    pub fn with_endpoint_uri_suffix(
        mut self,
        endpoint_uri_suffix: impl Into<String>,
    ) -> Self {
        self.endpoint_uri_suffix = endpoint_uri_suffix.into();
        self
    }

    /// Sets [`http_methods`](Self::http_methods).
    #[must_use]
    pub fn with_http_methods(
        mut self,
        http_methods: impl IntoIterator<Item = impl Into<HttpMethod>>,
    ) -> Self {
        self.http_methods = generated::list(http_methods);
        self
    }
}

impl Model for InferenceHttpEndpoint {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "endpointUriSuffix" => generated::read(&mut self.endpoint_uri_suffix, map),
            "httpMethods" => generated::read(&mut self.http_methods, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "endpointUriSuffix", &self.endpoint_uri_suffix)?;
        generated::write(map, "httpMethods", &self.http_methods)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(InferenceHttpEndpoint);
