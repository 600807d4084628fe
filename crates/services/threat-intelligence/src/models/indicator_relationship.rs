// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An indicator relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IndicatorRelationship {
    /// The name.
    pub name: String,
    /// The related entity.
    pub related_entity: models::EntityReference,
    /// The sources that the data is attributed to.
    pub attribution: Vec<models::DataAttribution>,
}

model! {
    IndicatorRelationship {
        name = "name";
        related_entity = "relatedEntity";
        attribution = "attribution";
    }
}
