// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the market.
    ///
    /// The response has the header `etag`.
    GetMarket = GET "/markets/{marketCode}",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Market/GetMarket";
    required {
        market_code = path "marketCode" (String);
    }
    returns { json(models::Market), state(models::MarketLifecycleState) }
}
