// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A log analytics association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsAssociation {
    /// The message for a failure.
    pub failure_message: Option<String>,
    /// The ID of the agent.
    pub agent_id: Option<String>,
    /// The time of the last attempt.
    pub time_last_attempted: Option<DateTime<Utc>>,
    /// The number of retries.
    pub retry_count: Option<i64>,
    /// The name of the source.
    pub source_name: Option<String>,
    /// The display name of the source.
    pub source_display_name: Option<String>,
    /// The internal name of the source type.
    pub source_type_name: Option<String>,
    /// The lifecycle state.
    pub life_cycle_state: Option<models::LogAnalyticsAssociationLifeCycleState>,
    /// The ID of the entity.
    pub entity_id: Option<String>,
    /// The name of the entity.
    pub entity_name: Option<String>,
    /// The name of the entity type.
    pub entity_type_name: Option<String>,
    /// The host.
    pub host: Option<String>,
    /// The agent entity name.
    pub agent_entity_name: Option<String>,
    /// The display name of the entity type.
    pub entity_type_display_name: Option<String>,
    /// The ID of the log group.
    pub log_group_id: Option<String>,
    /// The name of the log group.
    pub log_group_name: Option<String>,
    /// The log group compartment.
    pub log_group_compartment: Option<String>,
    /// The properties of the association.
    pub association_properties: Option<Vec<models::AssociationProperty>>,
}

model! {
    LogAnalyticsAssociation {
        optional {
            failure_message = "failureMessage", with_failure_message(String);
            agent_id = "agentId", with_agent_id(String);
            time_last_attempted = "timeLastAttempted", with_time_last_attempted(DateTime<Utc>);
            retry_count = "retryCount", with_retry_count(i64);
            source_name = "sourceName", with_source_name(String);
            source_display_name = "sourceDisplayName", with_source_display_name(String);
            source_type_name = "sourceTypeName", with_source_type_name(String);
            life_cycle_state = "lifeCycleState",
                with_life_cycle_state(models::LogAnalyticsAssociationLifeCycleState);
            entity_id = "entityId", with_entity_id(String);
            entity_name = "entityName", with_entity_name(String);
            entity_type_name = "entityTypeName", with_entity_type_name(String);
            host = "host", with_host(String);
            agent_entity_name = "agentEntityName", with_agent_entity_name(String);
            entity_type_display_name = "entityTypeDisplayName",
                with_entity_type_display_name(String);
            log_group_id = "logGroupId", with_log_group_id(String);
            log_group_name = "logGroupName", with_log_group_name(String);
            log_group_compartment = "logGroupCompartment", with_log_group_compartment(String);
            association_properties = "associationProperties",
                with_association_properties([models::AssociationProperty]);
        }
    }
}
