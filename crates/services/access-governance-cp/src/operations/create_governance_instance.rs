// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a governance instance.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateGovernanceInstance = POST "/governanceInstances",
        "https://docs.oracle.com/iaas/api/#/en/access-governance-cp/20220518/GovernanceInstance/CreateGovernanceInstance";
    facts {
        with_retry_token();
        with_secret_fields(&["idcsAccessToken"]);
    }
    required {
        create_governance_instance_details = json(models::CreateGovernanceInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::GovernanceInstance) }
    then {
        settled(get_governance_instance, models::GovernanceInstance,
            models::GovernanceInstanceLifecycleState);
        with_id("governanceInstanceId", "id");
    }
}
