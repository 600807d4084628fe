// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the marketing brand.
    ///
    /// The response has the header `etag`.
    UpdateMarketingBrand =
        PUT "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/MarketingBrand/UpdateMarketingBrand";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
        update_marketing_brand_details = json(models::UpdateMarketingBrandDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::MarketingBrand) }
    then {
        settled(get_marketing_brand, models::MarketingBrand, models::MarketingBrandLifecycleState);
    }
}
