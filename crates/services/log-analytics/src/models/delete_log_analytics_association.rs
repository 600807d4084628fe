// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A delete log analytics association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteLogAnalyticsAssociation {
    /// The ID of the agent.
    pub agent_id: Option<String>,
    /// The name of the source.
    pub source_name: Option<String>,
    /// The internal name of the source type.
    pub source_type_name: Option<String>,
    /// The ID of the entity.
    pub entity_id: Option<String>,
    /// The name of the entity type.
    pub entity_type_name: Option<String>,
    /// The host.
    pub host: Option<String>,
    /// The ID of the log group.
    pub log_group_id: Option<String>,
}

model! {
    DeleteLogAnalyticsAssociation {
        optional {
            agent_id = "agentId", with_agent_id(String);
            source_name = "sourceName", with_source_name(String);
            source_type_name = "sourceTypeName", with_source_type_name(String);
            entity_id = "entityId", with_entity_id(String);
            entity_type_name = "entityTypeName", with_entity_type_name(String);
            host = "host", with_host(String);
            log_group_id = "logGroupId", with_log_group_id(String);
        }
    }
}
