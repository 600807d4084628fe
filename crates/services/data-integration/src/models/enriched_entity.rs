// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An enriched entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnrichedEntity {
    /// The entity.
    pub entity: Option<models::DataEntity>,
    /// The data format.
    pub data_format: Option<models::DataFormat>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
}

model! {
    EnrichedEntity {
        entity = "entity";
        data_format = "dataFormat";
        model_type = "modelType";
        parent_ref = "parentRef";
    }
}
