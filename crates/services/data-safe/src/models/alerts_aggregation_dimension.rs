// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// An alerts aggregation dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertsAggregationDimension {
    /// The fields or attributes to group by.
    pub group_by: BTreeMap<String, String>,
}

model! {
    AlertsAggregationDimension {
        group_by = "groupBy";
    }
}
