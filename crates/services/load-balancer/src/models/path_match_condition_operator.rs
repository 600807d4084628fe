// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a path match condition.
    pub enum PathMatchConditionOperator {
        ExactMatch = "EXACT_MATCH",
        ForceLongestPrefixMatch = "FORCE_LONGEST_PREFIX_MATCH",
        PrefixMatch = "PREFIX_MATCH",
        SuffixMatch = "SUFFIX_MATCH",
    }
}
