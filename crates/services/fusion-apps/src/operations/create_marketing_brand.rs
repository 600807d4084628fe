// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a marketing brand.
    ///
    /// The response has the header `etag`.
    CreateMarketingBrand = POST "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/MarketingBrand/CreateMarketingBrand";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        create_marketing_brand_details = json(models::CreateMarketingBrandDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::MarketingBrand) }
    then {
        settled(get_marketing_brand, models::MarketingBrand, models::MarketingBrandLifecycleState);
        with_id("marketingBrandId", "id");
    }
}
