// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListingSubscriptions` can sort.
    pub enum ListingSubscriptionsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        ProductId = "productId",
    }
}
