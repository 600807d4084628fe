// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the fusion environment to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeFusionEnvironmentCompartment =
        POST "/fusionEnvironments/{fusionEnvironmentId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/ChangeFusionEnvironmentCompartment";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        change_fusion_environment_compartment_details =
            json(models::ChangeFusionEnvironmentCompartmentDetails);
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
        settled(get_fusion_environment, models::FusionEnvironment,
            models::FusionEnvironmentLifecycleState);
    }
}
