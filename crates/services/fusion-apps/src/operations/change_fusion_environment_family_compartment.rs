// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the fusion environment family to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeFusionEnvironmentFamilyCompartment =
        POST "/fusionEnvironmentFamilies/{fusionEnvironmentFamilyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironmentFamily/ChangeFusionEnvironmentFamilyCompartment";
    facts { with_retry_token(); }
    required {
        fusion_environment_family_id = path "fusionEnvironmentFamilyId" (String);
        change_fusion_environment_family_compartment_details =
            json(models::ChangeFusionEnvironmentFamilyCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_fusion_environment_family, models::FusionEnvironmentFamily,
            models::FusionEnvironmentFamilyLifecycleState);
    }
}
