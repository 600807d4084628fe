// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::TokenLikelihood;

/// A text that a Cohere model has generated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratedText {
    /// The id of the text.
    pub id: String,
    /// The text.
    pub text: String,
    /// How likely the text as a whole was for the model.
    pub likelihood: f64,
    /// Why the generation ended, such as at a natural end, at a stop text, or at the most tokens
    /// allowed.
    pub finish_reason: Option<String>,
    /// The likelihood of each token.
    pub token_likelihoods: Option<Vec<TokenLikelihood>>,
}

impl GeneratedText {
    /// With the members that are required.
    pub fn new(id: impl Into<String>, text: impl Into<String>, likelihood: f64) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            likelihood,
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets [`likelihood`](Self::likelihood).
    #[must_use]
    pub fn with_likelihood(mut self, likelihood: impl Into<f64>) -> Self {
        self.likelihood = likelihood.into();
        self
    }

    /// Sets [`finish_reason`](Self::finish_reason).
    #[must_use]
    pub fn with_finish_reason(mut self, finish_reason: impl Into<String>) -> Self {
        self.finish_reason = Some(finish_reason.into());
        self
    }

    /// Sets [`token_likelihoods`](Self::token_likelihoods).
    #[must_use]
    pub fn with_token_likelihoods(
        mut self,
        token_likelihoods: impl IntoIterator<Item = impl Into<TokenLikelihood>>,
    ) -> Self {
        self.token_likelihoods = Some(generated::list(token_likelihoods));
        self
    }
}

impl Model for GeneratedText {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "text" => generated::read(&mut self.text, map),
            "likelihood" => generated::read(&mut self.likelihood, map),
            "finishReason" => generated::read(&mut self.finish_reason, map),
            "tokenLikelihoods" => generated::read(&mut self.token_likelihoods, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "text", &self.text)?;
        generated::write(map, "likelihood", &self.likelihood)?;
        generated::write(map, "finishReason", &self.finish_reason)?;
        generated::write(map, "tokenLikelihoods", &self.token_likelihoods)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GeneratedText);
