// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A pricing plan.
    ///
    /// The field `planType` selects the variant.
    pub enum PricingPlan by "planType" {
        Fixed(models::SaaSPricingPlan) = "FIXED", as_fixed;
        Hybrid(models::HybridPricingPlan) = "HYBRID", as_hybrid;
        Metered(models::MeteredPricingPlan) = "METERED", as_metered;
        UsageBased(models::UsageBasedPricingPlan) = "USAGE_BASED", as_usage_based;
    }
    shared {
        /// The pricing rates.
        rates = "rates", ref [models::PricingRate], in Fixed Hybrid Metered UsageBased;
    }
}
