// @generated from spec/model-deployment.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod inference_result;

pub use self::inference_result::InferenceResult;
