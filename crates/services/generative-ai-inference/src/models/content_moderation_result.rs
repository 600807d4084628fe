// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CategoryScore;

/// What content moderation has found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentModerationResult {
    /// Each category with its score.
    pub categories: Vec<CategoryScore>,
}

impl ContentModerationResult {
    /// With the members that are required.
    pub fn new(categories: impl IntoIterator<Item = impl Into<CategoryScore>>) -> Self {
        Self {
            categories: generated::list(categories),
            ..Self::default()
        }
    }

    /// Sets [`categories`](Self::categories).
    #[must_use]
    pub fn with_categories(
        mut self,
        categories: impl IntoIterator<Item = impl Into<CategoryScore>>,
    ) -> Self {
        self.categories = generated::list(categories);
        self
    }
}

impl Model for ContentModerationResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "categories" => generated::read(&mut self.categories, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "categories", &self.categories)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ContentModerationResult);
