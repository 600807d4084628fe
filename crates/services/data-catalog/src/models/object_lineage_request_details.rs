// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an object lineage request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectLineageRequestDetails {
    /// The level of objects at which the lineage is returned.
    pub level: Option<i64>,
    /// The direction of the lineage.
    pub direction: Option<models::ObjectLineageRequestDirection>,
    /// Whether drill-down lineages are expanded in the returned lineage.
    pub is_intra_lineage: Option<bool>,
    /// The key of the object whose drill-down lineage is returned.
    pub intra_lineage_object_key: Option<String>,
}

model! {
    ObjectLineageRequestDetails {
        level = "level";
        direction = "direction";
        is_intra_lineage = "isIntraLineage";
        intra_lineage_object_key = "intraLineageObjectKey";
    }
}
