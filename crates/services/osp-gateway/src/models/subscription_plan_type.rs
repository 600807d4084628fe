// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the plan type of a subscription.
    pub enum SubscriptionPlanType {
        FreeTier = "FREE_TIER",
        Payg = "PAYG",
    }
}
