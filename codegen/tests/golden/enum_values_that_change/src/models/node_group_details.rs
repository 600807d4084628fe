// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::enum_values_that_change::models::{
    NodeGroupDetailsSize, NodeGroupLifecycleState,
};

/// A node group details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeGroupDetails {
    /// The lifecycle state.
    pub lifecycle_state: Option<NodeGroupLifecycleState>,
    /// The size.
    pub size: Option<NodeGroupDetailsSize>,
}

impl NodeGroupDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<NodeGroupLifecycleState>,
    ) -> Self {
        self.lifecycle_state = Some(lifecycle_state.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, size: impl Into<NodeGroupDetailsSize>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl Model for NodeGroupDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "size" => generated::read(&mut self.size, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "size", &self.size)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NodeGroupDetails);
