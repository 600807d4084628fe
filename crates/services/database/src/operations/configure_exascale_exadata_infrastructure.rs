// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Configures the exascale Exadata infrastructure.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ConfigureExascaleExadataInfrastructure =
        POST "/exadataInfrastructures/{exadataInfrastructureId}/actions/configureExascale",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadataInfrastructure/ConfigureExascaleExadataInfrastructure";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
        configure_exascale_exadata_infrastructure_details =
            json(models::ConfigureExascaleExadataInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
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
