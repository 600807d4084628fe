// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models_named_like_std::models::Request;

/// A call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The request.
    pub request: Option<Request>,
}

impl Call {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`request`](Self::request).
    #[must_use]
    pub fn with_request(mut self, request: impl Into<Request>) -> Self {
        self.request = Some(request.into());
        self
    }
}

impl Model for Call {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "request" => generated::read(&mut self.request, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "request", &self.request)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Call);
