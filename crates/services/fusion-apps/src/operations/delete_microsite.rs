// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the microsite.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteMicrosite =
        DELETE "/fusionEnvironments/{fusionEnvironmentId}/marketingBrands/{marketingBrandId}/microsites/{micrositeId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/Microsite/DeleteMicrosite";
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        marketing_brand_id = path "marketingBrandId" (String);
        microsite_id = path "micrositeId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_microsite); }
}
