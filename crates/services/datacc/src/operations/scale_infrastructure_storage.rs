// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Scales the infrastructure storage.
    ScaleInfrastructureStorage = POST "/infrastructures/{infrastructureId}/actions/scaleStorage";
    facts { with_retry_token(); }
    required {
        infrastructure_id = path "infrastructureId" (String);
        scale_infrastructure_storage_details = json(models::ScaleInfrastructureStorageDetails);
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
        settled(get_infrastructure, models::Infrastructure, models::InfrastructureLifecycleState);
    }
}
