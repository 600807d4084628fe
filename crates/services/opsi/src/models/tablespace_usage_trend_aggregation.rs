// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tablespace usage trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TablespaceUsageTrendAggregation {
    /// The name of the tablespace.
    pub tablespace_name: String,
    /// The tablespace type.
    pub tablespace_type: String,
    /// The usage data.
    pub usage_data: Vec<models::TablespaceUsageTrend>,
}

model! {
    TablespaceUsageTrendAggregation {
        tablespace_name = "tablespaceName";
        tablespace_type = "tablespaceType";
        usage_data = "usageData";
    }
}
