// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an integration instance.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateIntegrationInstance = POST "/integrationInstances",
        "https://docs.oracle.com/iaas/api/#/en/integration/20190131/IntegrationInstance/CreateIntegrationInstance";
    facts { with_retry_token(); }
    required {
        create_integration_instance_details = json(models::CreateIntegrationInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_integration_instance, models::IntegrationInstance,
            models::IntegrationInstanceLifecycleState);
        with_id("integrationInstanceId", "id");
    }
}
