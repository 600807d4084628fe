// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics entity summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsEntitySummaryReport {
    /// The number of active entities.
    pub active_entities_count: i64,
    /// The entities with has logs collected count.
    pub entities_with_has_logs_collected_count: i64,
    /// The entities with management agent count.
    pub entities_with_management_agent_count: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    LogAnalyticsEntitySummaryReport {
        active_entities_count = "activeEntitiesCount";
        entities_with_has_logs_collected_count = "entitiesWithHasLogsCollectedCount";
        entities_with_management_agent_count = "entitiesWithManagementAgentCount";
        compartment_id = "compartmentId";
    }
}
