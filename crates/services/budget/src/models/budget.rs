// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A budget.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Budget {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the target compartment. Deprecated: use `targets`.
    pub target_compartment_id: Option<String>,
    /// The display name.
    pub display_name: String,
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
    /// The lifecycle state.
    pub lifecycle_state: models::BudgetLifecycleState,
    /// The number of alert rules in the budget.
    pub alert_rule_count: i64,
    /// The version.
    pub version: Option<i64>,
    /// The actual spend in the current budget cycle, in currency.
    pub actual_spend: Option<f64>,
    /// The forecast of the spending until the end of the budget cycle, in the currency of the
    /// budget.
    pub forecasted_spend: Option<f64>,
    /// The time at which the spending was last computed.
    pub time_spend_computed: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Budget {
        id = "id";
        compartment_id = "compartmentId";
        target_compartment_id = "targetCompartmentId";
        display_name = "displayName";
        description = "description";
        amount = "amount";
        reset_period = "resetPeriod";
        budget_processing_period_start_offset = "budgetProcessingPeriodStartOffset";
        processing_period_type = "processingPeriodType";
        start_date = "startDate";
        end_date = "endDate";
        target_type = "targetType";
        targets = "targets";
        lifecycle_state = "lifecycleState";
        alert_rule_count = "alertRuleCount";
        version = "version";
        actual_spend = "actualSpend";
        forecasted_spend = "forecastedSpend";
        time_spend_computed = "timeSpendComputed";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
