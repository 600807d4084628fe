// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CategoryScoreFlaggedModality;

/// How strongly content falls into a category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryScore {
    /// The name of the category.
    pub name: String,
    /// How strongly it does.
    pub score: f64,
    /// Whether text or image brought it up. Only when `multimodalInput` was checked.
    pub flagged_modalities: Option<Vec<CategoryScoreFlaggedModality>>,
}

impl CategoryScore {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, score: f64) -> Self {
        Self {
            name: name.into(),
            score,
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`score`](Self::score).
    #[must_use]
    pub fn with_score(mut self, score: impl Into<f64>) -> Self {
        self.score = score.into();
        self
    }

    /// Sets [`flagged_modalities`](Self::flagged_modalities).
    #[must_use]
    pub fn with_flagged_modalities(
        mut self,
        flagged_modalities: impl IntoIterator<
            Item = impl Into<CategoryScoreFlaggedModality>,
        >,
    ) -> Self {
        self.flagged_modalities = Some(generated::list(flagged_modalities));
        self
    }
}

impl Model for CategoryScore {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "score" => generated::read(&mut self.score, map),
            "flaggedModalities" => generated::read(&mut self.flagged_modalities, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "score", &self.score)?;
        generated::write(map, "flaggedModalities", &self.flagged_modalities)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CategoryScore);
