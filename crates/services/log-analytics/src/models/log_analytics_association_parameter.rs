// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics association parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsAssociationParameter {
    /// The ID of the agent.
    pub agent_id: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The ID of the entity.
    pub entity_id: Option<String>,
    /// The ID of the source.
    pub source_id: Option<String>,
    /// The display name of the source.
    pub source_display_name: Option<String>,
    /// The type of the source.
    pub source_type: Option<String>,
    /// The status.
    pub status: Option<models::LogAnalyticsAssociationParameterStatus>,
    /// The description of the status.
    pub status_description: Option<String>,
    /// The properties of the association.
    pub association_properties: Option<Vec<models::AssociationProperty>>,
    /// The missing properties.
    pub missing_properties: Option<Vec<String>>,
    /// The required properties.
    pub required_properties: Option<Vec<String>>,
}

model! {
    LogAnalyticsAssociationParameter {
        agent_id = "agentId";
        entity_type = "entityType";
        entity_id = "entityId";
        source_id = "sourceId";
        source_display_name = "sourceDisplayName";
        source_type = "sourceType";
        status = "status";
        status_description = "statusDescription";
        association_properties = "associationProperties";
        missing_properties = "missingProperties";
        required_properties = "requiredProperties";
    }
}
