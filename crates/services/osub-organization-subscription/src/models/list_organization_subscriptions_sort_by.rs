// @generated from spec/osub-organization-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOrganizationSubscriptions` can sort.
    pub enum ListOrganizationSubscriptionsSortBy {
        Subscriptionid = "SUBSCRIPTIONID",
        Timestart = "TIMESTART",
    }
}
