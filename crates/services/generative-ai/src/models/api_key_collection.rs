// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ApiKeySummary;

/// A page of API keys.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCollection {
    /// The items of the page.
    pub items: Vec<ApiKeySummary>,
}

impl ApiKeyCollection {
    /// With the members that are required.
    pub fn new(items: impl IntoIterator<Item = impl Into<ApiKeySummary>>) -> Self {
        Self {
            items: generated::list(items),
            ..Self::default()
        }
    }

    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<ApiKeySummary>>,
    ) -> Self {
        self.items = generated::list(items);
        self
    }
}

impl Model for ApiKeyCollection {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "items" => generated::read(&mut self.items, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "items", &self.items)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ApiKeyCollection);
