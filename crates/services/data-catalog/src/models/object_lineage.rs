// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Object lineage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectLineage {
    /// The level of objects at which the lineage is returned.
    pub level: i64,
    /// The direction of the lineage.
    pub direction: models::ObjectLineageDirection,
    /// The objects.
    pub objects: Option<Vec<models::LineageObject>>,
    /// The relationships.
    pub relationships: Option<Vec<models::LineageRelationship>>,
    /// The annotations that explain the lineage, by category and annotation name.
    pub annotations: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    ObjectLineage {
        level = "level";
        direction = "direction";
        objects = "objects";
        relationships = "relationships";
        annotations = "annotations";
    }
}
