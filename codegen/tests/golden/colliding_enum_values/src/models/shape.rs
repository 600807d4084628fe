// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::colliding_enum_values::models::ShapeState;

/// A shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shape {
    /// The state.
    pub state: Option<ShapeState>,
}

impl Shape {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<ShapeState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl Model for Shape {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "state" => generated::read(&mut self.state, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "state", &self.state)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Shape);
