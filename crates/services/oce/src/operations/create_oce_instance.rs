// @generated from spec/oce.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCE instance.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateOceInstance = POST "/oceInstances",
        "https://docs.oracle.com/iaas/api/#/en/oce/20190912/OceInstance/CreateOceInstance";
    facts {
        with_retry_token();
        with_secret_fields(&["idcsAccessToken"]);
    }
    required {
        create_oce_instance_details = json(models::CreateOceInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_oce_instance, models::OceInstance, models::OceInstanceLifecycleState);
        with_id("oceInstanceId", "id");
    }
}
