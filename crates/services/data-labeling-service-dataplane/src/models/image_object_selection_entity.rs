// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// An image object selection entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageObjectSelectionEntity {
    /// The labels.
    pub labels: Vec<models::Label>,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
}

model! {
    ImageObjectSelectionEntity, "entityType" = "IMAGEOBJECTSELECTION" {
        required {
            labels = "labels", with_labels([models::Label]);
            bounding_polygon = "boundingPolygon", with_bounding_polygon(models::BoundingPolygon);
        }
        optional {
            extended_metadata = "extendedMetadata", with_extended_metadata({String});
        }
    }
}
