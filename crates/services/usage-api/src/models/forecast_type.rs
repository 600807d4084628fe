// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the forecast type of a forecast.
    pub enum ForecastType {
        Basic = "BASIC",
    }
}
