// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a budget to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBudgetDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target compartment. Deprecated: use `targets`.
    pub target_compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The amount.
    pub amount: f64,
    /// The reset period of the budget.
    pub reset_period: models::BudgetResetPeriod,
    /// The offset in days of the start of the processing period from the first day of the month.
    pub budget_processing_period_start_offset: Option<i64>,
    /// The type of the processing period of the budget.
    pub processing_period_type: Option<models::BudgetProcessingPeriodType>,
    /// The start date.
    pub start_date: Option<DateTime<Utc>>,
    /// The end date.
    pub end_date: Option<DateTime<Utc>>,
    /// The type of the target of the budget.
    pub target_type: Option<models::BudgetTargetType>,
    /// What the budget applies to, by `targetType`: OCIDs of compartments, or tags in the form
    /// `{namespace}.{key}.{value}`. Exactly one item.
    pub targets: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateBudgetDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            amount = "amount", with_amount(f64);
            reset_period = "resetPeriod", with_reset_period(models::BudgetResetPeriod);
        }
        optional {
            target_compartment_id = "targetCompartmentId", with_target_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            budget_processing_period_start_offset = "budgetProcessingPeriodStartOffset",
                with_budget_processing_period_start_offset(i64);
            processing_period_type = "processingPeriodType",
                with_processing_period_type(models::BudgetProcessingPeriodType);
            start_date = "startDate", with_start_date(DateTime<Utc>);
            end_date = "endDate", with_end_date(DateTime<Utc>);
            target_type = "targetType", with_target_type(models::BudgetTargetType);
            targets = "targets", with_targets([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
