// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the billing type of a subscription usage record.
    pub enum SubscriptionUsageRecordBillingType {
        FlatRate = "FLAT_RATE",
        UsageBased = "USAGE_BASED",
    }
}
