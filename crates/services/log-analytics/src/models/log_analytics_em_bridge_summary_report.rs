// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics EM bridge summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsEmBridgeSummaryReport {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The number of active EM bridges.
    pub active_em_bridge_count: i64,
    /// The number of creating EM bridges.
    pub creating_em_bridge_count: i64,
    /// The number of needs attention EM bridges.
    pub needs_attention_em_bridge_count: i64,
    /// The number of deleted EM bridges.
    pub deleted_em_bridge_count: i64,
    /// The total number of EM bridges.
    pub total_em_bridge_count: i64,
}

model! {
    LogAnalyticsEmBridgeSummaryReport {
        compartment_id = "compartmentId";
        active_em_bridge_count = "activeEmBridgeCount";
        creating_em_bridge_count = "creatingEmBridgeCount";
        needs_attention_em_bridge_count = "needsAttentionEmBridgeCount";
        deleted_em_bridge_count = "deletedEmBridgeCount";
        total_em_bridge_count = "totalEmBridgeCount";
    }
}
