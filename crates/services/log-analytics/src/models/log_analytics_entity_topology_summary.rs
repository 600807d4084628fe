// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a log analytics entity topology.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsEntityTopologySummary {
    /// The nodes.
    pub nodes: models::LogAnalyticsEntityCollection,
    /// The links.
    pub links: models::LogAnalyticsEntityTopologyLinkCollection,
}

model! {
    LogAnalyticsEntityTopologySummary {
        nodes = "nodes";
        links = "links";
    }
}
