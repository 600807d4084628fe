// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the billing frequency of a SaaS pricing plan.
    pub enum SaaSPricingPlanBillingFrequency {
        Monthly = "MONTHLY",
        Quarterly = "QUARTERLY",
        SemiAnnual = "SEMI_ANNUAL",
        Annual = "ANNUAL",
        Biennial = "BIENNIAL",
        Triennial = "TRIENNIAL",
    }
}
