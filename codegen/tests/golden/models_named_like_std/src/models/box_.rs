// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A box.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Box {
    /// The box.
    pub box_: Option<::std::boxed::Box<Box>>,
}

impl Box {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_`](Self::box_).
    #[must_use]
    pub fn with_box(mut self, box_: impl Into<Box>) -> Self {
        self.box_ = Some(::std::boxed::Box::new(box_.into()));
        self
    }
}

impl Model for Box {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "box" => generated::read(&mut self.box_, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "box", &self.box_)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Box);
