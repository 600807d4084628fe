// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the model of prices.
    pub enum PricesModel {
        PayAsYouGo = "PAY_AS_YOU_GO",
    }
}
