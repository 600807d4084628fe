// @generated from spec/model-deployment.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod predict;
mod predict_with_response_stream;

pub use self::predict::Predict;
pub use self::predict_with_response_stream::PredictWithResponseStream;
