// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pay go strategy of a pricing model.
    pub enum PricingModelPayGoStrategy {
        PerOcpuLinear = "PER_OCPU_LINEAR",
        PerOcpuMinBilling = "PER_OCPU_MIN_BILLING",
        PerInstance = "PER_INSTANCE",
        PerInstanceMonthlyInclusive = "PER_INSTANCE_MONTHLY_INCLUSIVE",
    }
}
