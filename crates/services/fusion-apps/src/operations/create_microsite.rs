// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a microsite.
    ///
    /// The response has the header `etag`.
    CreateMicrosite =
        POST "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}/microsites",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/Microsite/CreateMicrosite";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
        create_microsite_details = json(models::CreateMicrositeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Microsite) }
    then {
        settled(get_microsite, models::Microsite, models::MicrositeLifecycleState);
        with_id("micrositeId", "id");
    }
}
