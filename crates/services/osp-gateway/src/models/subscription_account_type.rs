// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the account type of a subscription.
    pub enum SubscriptionAccountType {
        Personal = "PERSONAL",
        Corporate = "CORPORATE",
        CorporateSubmitted = "CORPORATE_SUBMITTED",
    }
}
