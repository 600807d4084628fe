// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The texts or images to embed, and the model to use.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbedTextDetails {
    /// The texts, of up to 512 tokens each, or a single base64-encoded image with the `inputType`
    /// `IMAGE`.
    pub inputs: Option<Vec<String>>,
    /// The texts and images. Only for Embed v4 and newer models.
    pub embed_contents: Option<Vec<models::EmbedContent>>,
    /// The serving mode: a shared model or the model of an endpoint.
    pub serving_mode: models::ServingMode,
    /// The OCID of the compartment in which the model is called.
    pub compartment_id: String,
    /// Whether to include the inputs in the result, in the same order.
    pub is_echo: Option<bool>,
    /// The number formats of the embeddings. The default is `float`.
    pub embedding_types: Option<Vec<models::EmbedTextEmbeddingType>>,
    /// The number of dimensions of an embedding: 256, 512, 1024 or 1536. Only for Embed v4 and
    /// newer.
    pub output_dimensions: Option<i64>,
    /// The part of an input to truncate if the input is too long: the start (`START`), the end
    /// (`END`), or none (`NONE`).
    pub truncate: Option<models::EmbedTextTruncate>,
    /// The type of the input: an image (`IMAGE`), or text with the purpose of its embedding, such
    /// as search or clustering.
    pub input_type: Option<models::EmbedTextInputType>,
}

model! {
    EmbedTextDetails {
        required {
            serving_mode = "servingMode", with_serving_mode(models::ServingMode);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            inputs = "inputs", with_inputs([String]);
            embed_contents = "embedContents", with_embed_contents([models::EmbedContent]);
            is_echo = "isEcho", with_is_echo(bool);
            embedding_types = "embeddingTypes",
                with_embedding_types([models::EmbedTextEmbeddingType]);
            output_dimensions = "outputDimensions", with_output_dimensions(i64);
            truncate = "truncate", with_truncate(models::EmbedTextTruncate);
            input_type = "inputType", with_input_type(models::EmbedTextInputType);
        }
    }
}
