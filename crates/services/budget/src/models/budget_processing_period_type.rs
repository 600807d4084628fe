// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the processing period type of a budget.
    pub enum BudgetProcessingPeriodType {
        Invoice = "INVOICE",
        Month = "MONTH",
        SingleUse = "SINGLE_USE",
    }
}
