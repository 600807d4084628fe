// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A subset rule entry.
    ///
    /// The field `ruleType` selects the variant.
    pub enum SubsetRuleEntry by "ruleType" {
        Condition(models::ConditionSubsetRuleEntry) = "CONDITION", as_condition;
        Partition(models::PartitionSubsetRuleEntry) = "PARTITION", as_partition;
        Percent(models::PercentSubsetRuleEntry) = "PERCENT", as_percent;
    }
}
