// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a budget.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBudgetDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The amount.
    pub amount: Option<f64>,
    /// The offset in days of the start of the processing period from the first day of the month.
    pub budget_processing_period_start_offset: Option<i64>,
    /// The type of the processing period of the budget.
    pub processing_period_type: Option<models::BudgetProcessingPeriodType>,
    /// The start date.
    pub start_date: Option<DateTime<Utc>>,
    /// The end date.
    pub end_date: Option<DateTime<Utc>>,
    /// The reset period of the budget.
    pub reset_period: Option<models::BudgetResetPeriod>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateBudgetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            amount = "amount", with_amount(f64), clear_amount;
            budget_processing_period_start_offset = "budgetProcessingPeriodStartOffset",
                with_budget_processing_period_start_offset(i64),
                clear_budget_processing_period_start_offset;
            processing_period_type = "processingPeriodType",
                with_processing_period_type(models::BudgetProcessingPeriodType),
                clear_processing_period_type;
            start_date = "startDate", with_start_date(DateTime<Utc>), clear_start_date;
            end_date = "endDate", with_end_date(DateTime<Utc>), clear_end_date;
            reset_period = "resetPeriod", with_reset_period(models::BudgetResetPeriod),
                clear_reset_period;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            system_tags = "systemTags", with_system_tags({{Value}}), clear_system_tags;
        }
    }
}
