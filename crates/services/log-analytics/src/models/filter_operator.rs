// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a filter.
    pub enum FilterOperator {
        Clear = "CLEAR",
        Replace = "REPLACE",
        Equals = "EQUALS",
        NotEquals = "NOT_EQUALS",
        StartsWith = "STARTS_WITH",
        DoesNotStartWith = "DOES_NOT_START_WITH",
        EndsWith = "ENDS_WITH",
        DoesNotEndWith = "DOES_NOT_END_WITH",
        Contains = "CONTAINS",
        DoesNotContain = "DOES_NOT_CONTAIN",
        IsLessThan = "IS_LESS_THAN",
        IsLessThanOrEqualTo = "IS_LESS_THAN_OR_EQUAL_TO",
        IsGreaterThan = "IS_GREATER_THAN",
        IsGreaterThanOrEqualTo = "IS_GREATER_THAN_OR_EQUAL_TO",
        IsBetween = "IS_BETWEEN",
        IsNotBetween = "IS_NOT_BETWEEN",
        AddSubquery = "ADD_SUBQUERY",
        ClearSubquery = "CLEAR_SUBQUERY",
    }
}
