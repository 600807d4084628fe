// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A partition subset rule entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartitionSubsetRuleEntry {
    /// The partitions list.
    pub partitions_list: Option<Vec<String>>,
    /// The sub partitions list.
    pub sub_partitions_list: Option<Vec<String>>,
}

model! {
    PartitionSubsetRuleEntry, "ruleType" = "PARTITION" {
        optional {
            partitions_list = "partitionsList", with_partitions_list([String]);
            sub_partitions_list = "subPartitionsList", with_sub_partitions_list([String]);
        }
    }
}
