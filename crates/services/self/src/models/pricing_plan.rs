// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pricing plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PricingPlan {
    /// The type of the plan.
    pub plan_type: models::PricingPlanPlanType,
    /// The name of the plan.
    pub plan_name: String,
    /// The description of the plan.
    pub plan_description: Option<String>,
    /// The billing frequency.
    pub billing_frequency: models::PricingPlanBillingFrequency,
    /// The duration of the plan.
    pub plan_duration: Option<models::PricingPlanPlanDuration>,
    /// The pricing rates.
    pub rates: Vec<models::PricingRate>,
    /// The dimensions.
    pub dimensions: Option<Vec<models::UsageDimension>>,
}

model! {
    PricingPlan {
        required {
            plan_type = "planType", with_plan_type(models::PricingPlanPlanType);
            plan_name = "planName", with_plan_name(String);
            billing_frequency = "billingFrequency",
                with_billing_frequency(models::PricingPlanBillingFrequency);
            rates = "rates", with_rates([models::PricingRate]);
        }
        optional {
            plan_description = "planDescription", with_plan_description(String);
            plan_duration = "planDuration", with_plan_duration(models::PricingPlanPlanDuration);
            dimensions = "dimensions", with_dimensions([models::UsageDimension]);
        }
    }
}
