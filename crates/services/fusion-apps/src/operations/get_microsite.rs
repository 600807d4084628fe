// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the microsite.
    ///
    /// The response has the header `etag`.
    GetMicrosite =
        GET "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}/microsites/{micrositeId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/Microsite/GetMicrosite";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
        microsite_id = path "micrositeId" (String);
    }
    returns { json(models::Microsite), state(models::MicrositeLifecycleState) }
}
