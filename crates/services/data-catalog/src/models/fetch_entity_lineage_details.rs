// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of entity lineage to fetch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchEntityLineageDetails {
    /// The level of objects at which the lineage is returned.
    pub level: Option<i64>,
    /// The direction of the lineage.
    pub direction: Option<models::FetchEntityLineageDirection>,
    /// Whether drill-down lineages are expanded in the returned lineage.
    pub is_intra_lineage: Option<bool>,
    /// The key of the object whose drill-down lineage is returned.
    pub intra_lineage_object_key: Option<String>,
}

model! {
    FetchEntityLineageDetails {
        optional {
            level = "level", with_level(i64);
            direction = "direction", with_direction(models::FetchEntityLineageDirection);
            is_intra_lineage = "isIntraLineage", with_is_intra_lineage(bool);
            intra_lineage_object_key = "intraLineageObjectKey",
                with_intra_lineage_object_key(String);
        }
    }
}
