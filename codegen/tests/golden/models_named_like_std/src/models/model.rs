// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models_named_like_std::models;

/// A model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The time.
    pub time: DateTime<Utc>,
    /// The result.
    pub result: models::Result,
    /// The vecs.
    pub vec: Vec<models::Vec>,
    /// The option.
    pub option: models::Option,
    /// The string.
    pub string: Option<models::String>,
    /// The model.
    pub model: Option<Box<Model>>,
    /// The value of `from`.
    pub from: Option<models::From>,
}

model! {
    Model {
        time = "time";
        result = "result";
        vec = "vec";
        option = "option";
        string = "string";
        model = "model";
        from = "from";
    }
}
