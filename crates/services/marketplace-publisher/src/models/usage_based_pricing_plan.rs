// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A usage based pricing plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageBasedPricingPlan {
    /// The pricing rates.
    pub rates: Vec<models::PricingRate>,
    /// The key of the pricing plan.
    pub pricing_plan_key: Option<String>,
    /// The name.
    pub name: String,
    /// The description of the plan.
    pub plan_description: String,
    /// The billing frequency.
    pub billing_frequency: models::UsageBasedPricingPlanBillingFrequency,
    /// The duration of the plan.
    pub plan_duration: Option<models::UsageBasedPricingPlanPlanDuration>,
    /// The dimensions.
    pub dimensions: Vec<models::UsageDimension>,
    /// The additional metadata.
    pub extended_metadata: Option<BTreeMap<String, String>>,
}

model! {
    UsageBasedPricingPlan, "planType" = "USAGE_BASED" {
        required {
            rates = "rates", with_rates([models::PricingRate]);
            name = "name", with_name(String);
            plan_description = "planDescription", with_plan_description(String);
            billing_frequency = "billingFrequency",
                with_billing_frequency(models::UsageBasedPricingPlanBillingFrequency);
            dimensions = "dimensions", with_dimensions([models::UsageDimension]);
        }
        optional {
            pricing_plan_key = "pricingPlanKey", with_pricing_plan_key(String);
            plan_duration = "planDuration",
                with_plan_duration(models::UsageBasedPricingPlanPlanDuration);
            extended_metadata = "extendedMetadata", with_extended_metadata({String});
        }
    }
}
