// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Converts the instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ConvertInstance = POST "/integrationInstances/{integrationInstanceId}/actions/convertInstance",
        "https://docs.oracle.com/iaas/api/#/en/integration/20190131/IntegrationInstance/ConvertInstance";
    facts { with_retry_token(); }
    required {
        integration_instance_id = path "integrationInstanceId" (String);
        convert_instance_details = json(models::ConvertInstanceDetails);
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
        settled(get_integration_instance, models::IntegrationInstance,
            models::IntegrationInstanceLifecycleState);
    }
}
