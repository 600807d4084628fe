// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key value selection entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValueSelectionEntity {
    /// The text.
    pub text: String,
    /// The labels.
    pub labels: Option<Vec<models::Label>>,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The rotation.
    pub rotation: Option<f64>,
    /// The confidence.
    pub confidence: f64,
    /// The page number in the document.
    pub page_number: Option<f64>,
}

model! {
    KeyValueSelectionEntity, "entityType" = "KEYVALUESELECTION" {
        required {
            text = "text", with_text(String);
            bounding_polygon = "boundingPolygon", with_bounding_polygon(models::BoundingPolygon);
            confidence = "confidence", with_confidence(f64);
        }
        optional {
            labels = "labels", with_labels([models::Label]);
            rotation = "rotation", with_rotation(f64);
            page_number = "pageNumber", with_page_number(f64);
        }
    }
}
