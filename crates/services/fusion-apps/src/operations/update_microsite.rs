// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the microsite.
    ///
    /// The response has the header `etag`.
    UpdateMicrosite =
        PUT "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}/microsites/{micrositeId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/Microsite/UpdateMicrosite";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
        microsite_id = path "micrositeId" (String);
        update_microsite_details = json(models::UpdateMicrositeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Microsite) }
    then { settled(get_microsite, models::Microsite, models::MicrositeLifecycleState); }
}
