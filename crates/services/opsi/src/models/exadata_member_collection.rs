// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of Exadata members.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataMemberCollection {
    /// The OCID of the Exadata insight.
    pub exadata_insight_id: String,
    /// The name of the Exadata system.
    pub exadata_name: String,
    /// The display name of the Exadata system. Uniqueness is not required.
    pub exadata_display_name: String,
    /// The type of the Exadata system.
    pub exadata_type: models::ExadataMemberExadataType,
    /// The type of the Exadata rack.
    pub exadata_rack_type: models::ExadataMemberExadataRackType,
    /// The items on this page.
    pub items: Vec<models::ExadataMemberSummary>,
}

model! {
    ExadataMemberCollection {
        exadata_insight_id = "exadataInsightId";
        exadata_name = "exadataName";
        exadata_display_name = "exadataDisplayName";
        exadata_type = "exadataType";
        exadata_rack_type = "exadataRackType";
        items = "items";
    }
}
