// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a fusion environment admin user.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateFusionEnvironmentAdminUser = POST "/fusionEnvironments/{fusionEnvironmentId}/adminUsers",
        "https://docs.oracle.com/iaas/api/#/en/fusion-applications/20211201/FusionEnvironment/CreateFusionEnvironmentAdminUser";
    facts { with_retry_token(); }
    required {
        fusion_environment_id = path "fusionEnvironmentId" (String);
        create_fusion_environment_admin_user_details =
            json(models::CreateFusionEnvironmentAdminUserDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
