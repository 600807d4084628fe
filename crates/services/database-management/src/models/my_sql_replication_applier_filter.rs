// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A MySQL replication applier filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlReplicationApplierFilter {
    /// The name of the filter.
    pub filter_name: String,
    /// The filter rule.
    pub filter_rule: Option<String>,
}

model! {
    MySqlReplicationApplierFilter {
        filter_name = "filterName";
        filter_rule = "filterRule";
    }
}
