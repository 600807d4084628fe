// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The embeddings, in the order of the inputs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbedTextResult {
    /// The ID of the result.
    pub id: String,
    /// The inputs. Only present if `isEcho` is set.
    pub inputs: Option<Vec<String>>,
    /// The inputs. Only present if `isEcho` is set.
    pub embed_contents: Option<Vec<models::EmbedContent>>,
    /// The embedding of each input, as floats.
    pub embeddings: Vec<Vec<f64>>,
    /// The embeddings by number format. Only present if `embeddingTypes` is set.
    pub embeddings_by_type: Option<Value>,
    /// The OCID of the model that was used.
    pub model_id: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// The token usage of the request.
    pub usage: Option<models::Usage>,
}

model! {
    EmbedTextResult {
        id = "id";
        inputs = "inputs";
        embed_contents = "embedContents";
        embeddings = "embeddings";
        embeddings_by_type = "embeddingsByType";
        model_id = "modelId";
        model_version = "modelVersion";
        usage = "usage";
    }
}
