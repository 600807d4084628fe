// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Says by name which objects a rule is about. Exclusions win over inclusions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectNameFilter {
    /// What the names may start with; anything if empty. Patterns do the same and more.
    pub inclusion_prefixes: Option<Vec<String>>,
    /// Glob patterns of the names to include; all if empty.
    pub inclusion_patterns: Option<Vec<String>>,
    /// Glob patterns of the names to leave out, even if they are included.
    pub exclusion_patterns: Option<Vec<String>>,
}

impl ObjectNameFilter {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inclusion_prefixes`](Self::inclusion_prefixes).
    #[must_use]
    pub fn with_inclusion_prefixes(
        mut self,
        inclusion_prefixes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inclusion_prefixes = Some(generated::list(inclusion_prefixes));
        self
    }

    /// Sets [`inclusion_patterns`](Self::inclusion_patterns).
    #[must_use]
    pub fn with_inclusion_patterns(
        mut self,
        inclusion_patterns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inclusion_patterns = Some(generated::list(inclusion_patterns));
        self
    }

    /// Sets [`exclusion_patterns`](Self::exclusion_patterns).
    #[must_use]
    pub fn with_exclusion_patterns(
        mut self,
        exclusion_patterns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclusion_patterns = Some(generated::list(exclusion_patterns));
        self
    }
}

impl Model for ObjectNameFilter {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "inclusionPrefixes" => generated::read(&mut self.inclusion_prefixes, map),
            "inclusionPatterns" => generated::read(&mut self.inclusion_patterns, map),
            "exclusionPatterns" => generated::read(&mut self.exclusion_patterns, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "inclusionPrefixes", &self.inclusion_prefixes)?;
        generated::write(map, "inclusionPatterns", &self.inclusion_patterns)?;
        generated::write(map, "exclusionPatterns", &self.exclusion_patterns)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ObjectNameFilter);
