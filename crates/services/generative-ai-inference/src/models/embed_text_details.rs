// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    EmbedContent, EmbedTextEmbeddingType, EmbedTextInputType, EmbedTextTruncate,
    ServingMode,
};

/// Texts or images to make embeddings of, and the model that is to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbedTextDetails {
    /// The texts, of up to 512 tokens each; or a single image in base64, with the `inputType`
    /// `IMAGE`.
    pub inputs: Option<Vec<String>>,
    /// Texts and images, for models from Embed v4 on.
    pub embed_contents: Option<Vec<EmbedContent>>,
    /// The model to call: a shared one, or the one behind an endpoint.
    pub serving_mode: ServingMode,
    /// The OCID of the compartment on whose behalf the model is called.
    pub compartment_id: String,
    /// Whether the result also has the inputs, in the same order.
    pub is_echo: Option<bool>,
    /// The number formats to return embeddings in; `float` if absent.
    pub embedding_types: Option<Vec<EmbedTextEmbeddingType>>,
    /// How many numbers an embedding has: 256, 512, 1024 or 1536. Only from Embed v4 on.
    pub output_dimensions: Option<i64>,
    /// Which end of inputs that are too long is cut off.
    pub truncate: Option<EmbedTextTruncate>,
    /// What the embeddings are for, such as search or clustering, or that the input is an image.
    pub input_type: Option<EmbedTextInputType>,
}

impl EmbedTextDetails {
    /// With the members that are required.
    pub fn new(
        serving_mode: impl Into<ServingMode>,
        compartment_id: impl Into<String>,
    ) -> Self {
        Self {
            serving_mode: serving_mode.into(),
            compartment_id: compartment_id.into(),
            ..Self::default()
        }
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

    /// Sets [`serving_mode`](Self::serving_mode).
    #[must_use]
    pub fn with_serving_mode(mut self, serving_mode: impl Into<ServingMode>) -> Self {
        self.serving_mode = serving_mode.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`is_echo`](Self::is_echo).
    #[must_use]
    pub fn with_is_echo(mut self, is_echo: impl Into<bool>) -> Self {
        self.is_echo = Some(is_echo.into());
        self
    }

    /// Sets [`embedding_types`](Self::embedding_types).
    #[must_use]
    pub fn with_embedding_types(
        mut self,
        embedding_types: impl IntoIterator<Item = impl Into<EmbedTextEmbeddingType>>,
    ) -> Self {
        self.embedding_types = Some(generated::list(embedding_types));
        self
    }

    /// Sets [`output_dimensions`](Self::output_dimensions).
    #[must_use]
    pub fn with_output_dimensions(mut self, output_dimensions: impl Into<i64>) -> Self {
        self.output_dimensions = Some(output_dimensions.into());
        self
    }

    /// Sets [`truncate`](Self::truncate).
    #[must_use]
    pub fn with_truncate(mut self, truncate: impl Into<EmbedTextTruncate>) -> Self {
        self.truncate = Some(truncate.into());
        self
    }

    /// Sets [`input_type`](Self::input_type).
    #[must_use]
    pub fn with_input_type(mut self, input_type: impl Into<EmbedTextInputType>) -> Self {
        self.input_type = Some(input_type.into());
        self
    }
}

impl Model for EmbedTextDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "inputs" => generated::read(&mut self.inputs, map),
            "embedContents" => generated::read(&mut self.embed_contents, map),
            "servingMode" => generated::read(&mut self.serving_mode, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "isEcho" => generated::read(&mut self.is_echo, map),
            "embeddingTypes" => generated::read(&mut self.embedding_types, map),
            "outputDimensions" => generated::read(&mut self.output_dimensions, map),
            "truncate" => generated::read(&mut self.truncate, map),
            "inputType" => generated::read(&mut self.input_type, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "inputs", &self.inputs)?;
        generated::write(map, "embedContents", &self.embed_contents)?;
        generated::write(map, "servingMode", &self.serving_mode)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "isEcho", &self.is_echo)?;
        generated::write(map, "embeddingTypes", &self.embedding_types)?;
        generated::write(map, "outputDimensions", &self.output_dimensions)?;
        generated::write(map, "truncate", &self.truncate)?;
        generated::write(map, "inputType", &self.input_type)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(EmbedTextDetails);
