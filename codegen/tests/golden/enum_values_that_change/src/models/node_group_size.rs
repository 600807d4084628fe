// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A node group size.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeGroupSize {
    /// The nodes.
    pub nodes: Option<i64>,
}

impl NodeGroupSize {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`nodes`](Self::nodes).
    #[must_use]
    pub fn with_nodes(mut self, nodes: impl Into<i64>) -> Self {
        self.nodes = Some(nodes.into());
        self
    }
}

impl Model for NodeGroupSize {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "nodes" => generated::read(&mut self.nodes, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "nodes", &self.nodes)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NodeGroupSize);
