// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which networks users may sign in from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkPolicy {
    /// The OCIDs of the network sources to allow.
    pub network_source_ids: Option<Vec<String>>,
}

impl NetworkPolicy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`network_source_ids`](Self::network_source_ids).
    #[must_use]
    pub fn with_network_source_ids(
        mut self,
        network_source_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_source_ids = Some(generated::list(network_source_ids));
        self
    }
}

impl Model for NetworkPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "networkSourceIds" => generated::read(&mut self.network_source_ids, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "networkSourceIds", &self.network_source_ids)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(NetworkPolicy);
