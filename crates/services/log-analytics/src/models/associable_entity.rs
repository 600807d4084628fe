// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An associable entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociableEntity {
    /// The OCID of the entity.
    pub entity_id: Option<String>,
    /// The name of the entity.
    pub entity_name: Option<String>,
    /// The name of the entity type.
    pub entity_type_name: Option<String>,
    /// The display name of the entity type.
    pub entity_type_display_name: Option<String>,
    /// The host.
    pub host: Option<String>,
    /// The OCID of the agent.
    pub agent_id: Option<String>,
    /// The eligibility status.
    pub eligibility_status: Option<models::AssociableEntityEligibilityStatus>,
    /// The ineligibility details.
    pub ineligibility_details: Option<String>,
}

model! {
    AssociableEntity {
        entity_id = "entityId";
        entity_name = "entityName";
        entity_type_name = "entityTypeName";
        entity_type_display_name = "entityTypeDisplayName";
        host = "host";
        agent_id = "agentId";
        eligibility_status = "eligibilityStatus";
        ineligibility_details = "ineligibilityDetails";
    }
}
