// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates infrastructure.
    CreateInfrastructure = POST "/infrastructures";
    facts { with_retry_token(); }
    required {
        create_infrastructure_details = json(models::CreateInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Infrastructure) }
    then {
        settled(get_infrastructure, models::Infrastructure, models::InfrastructureLifecycleState);
        with_id("infrastructureId", "id");
    }
}
