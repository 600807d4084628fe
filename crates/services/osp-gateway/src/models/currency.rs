// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A currency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    /// The currency code.
    pub currency_code: Option<String>,
    /// The symbol of the currency.
    pub currency_symbol: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The usd conversion.
    pub usd_conversion: Option<f64>,
    /// The round decimal point.
    pub round_decimal_point: Option<f64>,
}

model! {
    Currency {
        currency_code = "currencyCode";
        currency_symbol = "currencySymbol";
        name = "name";
        usd_conversion = "usdConversion";
        round_decimal_point = "roundDecimalPoint";
    }
}
