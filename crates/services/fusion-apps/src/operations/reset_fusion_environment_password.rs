// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Resets the fusion environment password.
    ///
    /// The response has the header `opc-work-request-id`.
    ResetFusionEnvironmentPassword =
        POST "/fusionEnvironments/{fusionEnvironmentId}/adminUsers/{adminUsername}/actions/resetPassword",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/ResetFusionEnvironmentPassword";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        admin_username = path "adminUsername" (String);
        reset_fusion_environment_password_details =
            json(models::ResetFusionEnvironmentPasswordDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
