// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the fusion environment family.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteFusionEnvironmentFamily = DELETE "/fusionEnvironmentFamilies/{fusionEnvironmentFamilyId}",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironmentFamily/DeleteFusionEnvironmentFamily";
    required {
        fusion_environment_family_id = path "fusionEnvironmentFamilyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_fusion_environment_family); }
}
