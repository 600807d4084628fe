// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::MetadataCategory;

/// An entry in the metadata of a model, of your own or one of those that the service defines.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// The name of the entry. The service defines some, such as `useCaseType`, `libraryName`,
    /// `hyperParameters` and `readme`.
    pub key: Option<String>,
    /// The value. For `useCaseType` and `libraryName` the service takes only certain ones, such as
    /// `regression` or `xgboost`.
    pub value: Option<String>,
    /// What the entry is about.
    pub description: Option<String>,
    /// What kind of entry it is, such as `Performance` or `Training Environment`. Only for custom
    /// metadata.
    pub category: Option<MetadataCategory>,
    /// Words to find the entry by.
    pub keywords: Option<Vec<String>>,
    /// Whether there is a file for the entry.
    pub has_artifact: Option<bool>,
}

impl Metadata {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<MetadataCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = Some(generated::list(keywords));
        self
    }

    /// Sets [`has_artifact`](Self::has_artifact).
    #[must_use]
    pub fn with_has_artifact(mut self, has_artifact: impl Into<bool>) -> Self {
        self.has_artifact = Some(has_artifact.into());
        self
    }
}

impl Model for Metadata {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "key" => generated::read(&mut self.key, map),
            "value" => generated::read(&mut self.value, map),
            "description" => generated::read(&mut self.description, map),
            "category" => generated::read(&mut self.category, map),
            "keywords" => generated::read(&mut self.keywords, map),
            "hasArtifact" => generated::read(&mut self.has_artifact, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "key", &self.key)?;
        generated::write(map, "value", &self.value)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "category", &self.category)?;
        generated::write(map, "keywords", &self.keywords)?;
        generated::write(map, "hasArtifact", &self.has_artifact)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Metadata);
