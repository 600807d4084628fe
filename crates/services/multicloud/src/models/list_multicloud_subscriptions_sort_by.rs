// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMulticloudSubscriptions` can sort.
    pub enum ListMulticloudSubscriptionsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
