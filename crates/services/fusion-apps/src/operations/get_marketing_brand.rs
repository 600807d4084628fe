// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the marketing brand.
    ///
    /// The response has the header `etag`.
    GetMarketingBrand =
        GET "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/MarketingBrand/GetMarketingBrand";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
    }
    returns { json(models::MarketingBrand), state(models::MarketingBrandLifecycleState) }
}
