// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Result {
    /// The vec.
    pub vec: Option<Vec<String>>,
    /// The result.
    pub result: Option<Box<Result>>,
}

impl Result {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`vec`](Self::vec).
    #[must_use]
    pub fn with_vec(mut self, vec: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vec = Some(generated::list(vec));
        self
    }

    /// Sets [`result`](Self::result).
    #[must_use]
    pub fn with_result(mut self, result: impl Into<Result>) -> Self {
        self.result = Some(Box::new(result.into()));
        self
    }
}

impl Model for Result {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> ::std::result::Result<bool, A::Error> {
        match name {
            "vec" => generated::read(&mut self.vec, map),
            "result" => generated::read(&mut self.result, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(
        &self,
        map: &mut S,
    ) -> ::std::result::Result<(), S::Error> {
        generated::write(map, "vec", &self.vec)?;
        generated::write(map, "result", &self.result)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Result);
