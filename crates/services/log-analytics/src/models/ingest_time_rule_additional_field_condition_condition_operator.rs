// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the condition operator of an ingest time rule additional field
    /// condition.
    pub enum IngestTimeRuleAdditionalFieldConditionConditionOperator {
        Contains = "CONTAINS",
        ContainsIgnoreCase = "CONTAINS_IGNORE_CASE",
        ContainsRegex = "CONTAINS_REGEX",
        ContainsOneofRegexes = "CONTAINS_ONEOF_REGEXES",
        EndsWith = "ENDS_WITH",
        Equal = "EQUAL",
        EqualIgnoreCase = "EQUAL_IGNORE_CASE",
        In = "IN",
        InIgnoreCase = "IN_IGNORE_CASE",
        NotContains = "NOT_CONTAINS",
        NotEqual = "NOT_EQUAL",
        NotIn = "NOT_IN",
        NotNull = "NOT_NULL",
        StartsWith = "STARTS_WITH",
    }
}
