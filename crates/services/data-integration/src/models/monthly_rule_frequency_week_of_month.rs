// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the week of month of a monthly rule frequency.
    pub enum MonthlyRuleFrequencyWeekOfMonth {
        First = "FIRST",
        Second = "SECOND",
        Third = "THIRD",
        Fourth = "FOURTH",
        Fifth = "FIFTH",
        Last = "LAST",
    }
}
