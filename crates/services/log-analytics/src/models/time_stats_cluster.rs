// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A time statistics cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeStatsCluster {
    /// The group by facets.
    pub group_by_facets: Option<Vec<BTreeMap<String, Value>>>,
    /// The count.
    pub count: Option<i64>,
}

model! {
    TimeStatsCluster {
        group_by_facets = "groupByFacets";
        count = "count";
    }
}
