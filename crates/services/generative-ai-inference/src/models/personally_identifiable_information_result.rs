// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A piece of personal data that was found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonallyIdentifiableInformationResult {
    /// The length of the piece.
    pub length: i64,
    /// Where the piece starts in the input.
    pub offset: i64,
    /// The piece itself.
    pub text: String,
    /// What type of personal data it is.
    pub label: String,
    /// How certain the finding is.
    pub score: f64,
}

impl PersonallyIdentifiableInformationResult {
    /// With the members that are required.
    pub fn new(
        length: i64,
        offset: i64,
        text: impl Into<String>,
        label: impl Into<String>,
        score: f64,
    ) -> Self {
        Self {
            length,
            offset,
            text: text.into(),
            label: label.into(),
            score,
            ..Self::default()
        }
    }

    /// Sets [`length`](Self::length).
    #[must_use]
    pub fn with_length(mut self, length: impl Into<i64>) -> Self {
        self.length = length.into();
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn with_offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets [`score`](Self::score).
    #[must_use]
    pub fn with_score(mut self, score: impl Into<f64>) -> Self {
        self.score = score.into();
        self
    }
}

impl Model for PersonallyIdentifiableInformationResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "length" => generated::read(&mut self.length, map),
            "offset" => generated::read(&mut self.offset, map),
            "text" => generated::read(&mut self.text, map),
            "label" => generated::read(&mut self.label, map),
            "score" => generated::read(&mut self.score, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "length", &self.length)?;
        generated::write(map, "offset", &self.offset)?;
        generated::write(map, "text", &self.text)?;
        generated::write(map, "label", &self.label)?;
        generated::write(map, "score", &self.score)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PersonallyIdentifiableInformationResult);
