// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::inline_objects::models;

/// A get thing response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThingResponse {
    /// The thing.
    pub thing: Option<models::Thing>,
}

model! {
    GetThingResponse {
        thing = "thing";
    }
}
