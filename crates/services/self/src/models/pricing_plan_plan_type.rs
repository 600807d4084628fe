// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the plan type of a pricing plan.
    pub enum PricingPlanPlanType {
        Fixed = "FIXED",
        UsageBased = "USAGE_BASED",
        Hybrid = "HYBRID",
    }
}
