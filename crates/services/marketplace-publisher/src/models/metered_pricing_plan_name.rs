// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of a metered pricing plan.
    pub enum MeteredPricingPlanName {
        PerInstance = "PER_INSTANCE",
        PerOcpuMinBillingHrs = "PER_OCPU_MIN_BILLING_HRS",
        PerOcpuLinear = "PER_OCPU_LINEAR",
        PerInstanceMonthlyInclusive = "PER_INSTANCE_MONTHLY_INCLUSIVE",
    }
}
