// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates the Exadata infrastructure.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ActivateExadataInfrastructure =
        POST "/exadataInfrastructures/{exadataInfrastructureId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadataInfrastructure/ActivateExadataInfrastructure";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
        activate_exadata_infrastructure_details =
            json(models::ActivateExadataInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExadataInfrastructure) }
    then {
        settled(get_exadata_infrastructure, models::ExadataInfrastructure,
            models::ExadataInfrastructureLifecycleState);
        with_id("exadataInfrastructureId", "id");
    }
}
