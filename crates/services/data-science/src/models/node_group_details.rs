// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::NodeGroupLifecycleState;

/// How a node group of a job run is doing.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeGroupDetails {
    /// The name of the node group.
    pub name: String,
    /// Where the resource is in its life.
    pub lifecycle_state: NodeGroupLifecycleState,
    /// More about the current state, such as why something failed.
    pub lifecycle_details: Option<String>,
}

impl NodeGroupDetails {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        lifecycle_state: impl Into<NodeGroupLifecycleState>,
    ) -> Self {
        Self {
            name: name.into(),
            lifecycle_state: lifecycle_state.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<NodeGroupLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<String>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
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
            "name" => generated::read(&mut self.name, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NodeGroupDetails);
