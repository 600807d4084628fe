// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics associated entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsAssociatedEntity {
    /// The ID of the entity.
    pub entity_id: Option<String>,
    /// The name of the entity.
    pub entity_name: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The display name of the entity type.
    pub entity_type_display_name: Option<String>,
    /// The on host.
    pub on_host: Option<String>,
    /// The number of associations.
    pub association_count: Option<i64>,
}

model! {
    LogAnalyticsAssociatedEntity {
        entity_id = "entityId";
        entity_name = "entityName";
        entity_type = "entityType";
        entity_type_display_name = "entityTypeDisplayName";
        on_host = "onHost";
        association_count = "associationCount";
    }
}
