// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{EmbedContent, Usage};

/// Embeddings, in the order of the inputs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbedTextResult {
    /// The id of the result.
    pub id: String,
    /// The inputs, if asked for with `isEcho`.
    pub inputs: Option<Vec<String>>,
    /// The inputs, if asked for with `isEcho`.
    pub embed_contents: Option<Vec<EmbedContent>>,
    /// An embedding of floats for each input.
    pub embeddings: Vec<Vec<f64>>,
    /// The embeddings by number format, when `embeddingTypes` was given.
    pub embeddings_by_type: Option<Value>,
    /// The OCID of the model that was used.
    pub model_id: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// How many tokens the request took.
    pub usage: Option<Usage>,
}

impl EmbedTextResult {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        embeddings: impl IntoIterator<Item = impl IntoIterator<Item = f64>>,
    ) -> Self {
        Self {
            id: id.into(),
            embeddings: generated::list_of(embeddings, generated::list),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`inputs`](Self::inputs).
    #[must_use]
    pub fn with_inputs(
        mut self,
        inputs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inputs = Some(generated::list(inputs));
        self
    }

    /// Sets [`embed_contents`](Self::embed_contents).
    #[must_use]
    pub fn with_embed_contents(
        mut self,
        embed_contents: impl IntoIterator<Item = impl Into<EmbedContent>>,
    ) -> Self {
        self.embed_contents = Some(generated::list(embed_contents));
        self
    }

    /// Sets [`embeddings`](Self::embeddings).
    #[must_use]
    pub fn with_embeddings(
        mut self,
        embeddings: impl IntoIterator<Item = impl IntoIterator<Item = f64>>,
    ) -> Self {
        self.embeddings = generated::list_of(embeddings, generated::list);
        self
    }

    /// Sets [`embeddings_by_type`](Self::embeddings_by_type).
    #[must_use]
    pub fn with_embeddings_by_type(
        mut self,
        embeddings_by_type: impl Into<Value>,
    ) -> Self {
        self.embeddings_by_type = Some(embeddings_by_type.into());
        self
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// Sets [`model_version`](Self::model_version).
    #[must_use]
    pub fn with_model_version(mut self, model_version: impl Into<String>) -> Self {
        self.model_version = Some(model_version.into());
        self
    }

    /// Sets [`usage`](Self::usage).
    #[must_use]
    pub fn with_usage(mut self, usage: impl Into<Usage>) -> Self {
        self.usage = Some(usage.into());
        self
    }
}

impl Model for EmbedTextResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "inputs" => generated::read(&mut self.inputs, map),
            "embedContents" => generated::read(&mut self.embed_contents, map),
            "embeddings" => generated::read(&mut self.embeddings, map),
            "embeddingsByType" => generated::read(&mut self.embeddings_by_type, map),
            "modelId" => generated::read(&mut self.model_id, map),
            "modelVersion" => generated::read(&mut self.model_version, map),
            "usage" => generated::read(&mut self.usage, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "inputs", &self.inputs)?;
        generated::write(map, "embedContents", &self.embed_contents)?;
        generated::write(map, "embeddings", &self.embeddings)?;
        generated::write(map, "embeddingsByType", &self.embeddings_by_type)?;
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "modelVersion", &self.model_version)?;
        generated::write(map, "usage", &self.usage)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(EmbedTextResult);
