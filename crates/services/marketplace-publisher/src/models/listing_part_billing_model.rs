// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the billing model of a listing part.
    pub enum ListingPartBillingModel {
        FlatRate = "FLAT_RATE",
        UsageBased = "USAGE_BASED",
    }
}
