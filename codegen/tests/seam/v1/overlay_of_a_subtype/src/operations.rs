// @generated from spec/overlay-of-a-subtype.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod import_model;
mod list_models;

pub use self::import_model::ImportModel;
pub use self::list_models::ListModels;
