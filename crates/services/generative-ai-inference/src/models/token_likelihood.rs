// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A token of a generated text, with its likelihood.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenLikelihood {
    /// The token: a word, a part of one, or punctuation.
    pub token: Option<String>,
    /// How likely the token was for the model.
    pub likelihood: Option<f64>,
}

impl TokenLikelihood {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`token`](Self::token).
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets [`likelihood`](Self::likelihood).
    #[must_use]
    pub fn with_likelihood(mut self, likelihood: impl Into<f64>) -> Self {
        self.likelihood = Some(likelihood.into());
        self
    }
}

impl Model for TokenLikelihood {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "token" => generated::read(&mut self.token, map),
            "likelihood" => generated::read(&mut self.likelihood, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "token", &self.token)?;
        generated::write(map, "likelihood", &self.likelihood)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TokenLikelihood);
