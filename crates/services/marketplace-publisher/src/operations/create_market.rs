// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a market.
    CreateMarket = POST "/adminMarkets",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/Market/CreateMarket";
    facts { with_retry_token(); }
    required {
        create_market_details = json(models::CreateMarketDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
}
