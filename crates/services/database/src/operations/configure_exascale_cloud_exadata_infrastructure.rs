// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Configures the exascale cloud Exadata infrastructure.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ConfigureExascaleCloudExadataInfrastructure =
        POST "/cloudExadataInfrastructures/{cloudExadataInfrastructureId}/actions/configureExascale",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudExadataInfrastructure/ConfigureExascaleCloudExadataInfrastructure";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        cloud_exadata_infrastructure_id = path "cloudExadataInfrastructureId" (String);
        configure_exascale_cloud_exadata_infrastructure_details =
            json(models::ConfigureExascaleCloudExadataInfrastructureDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CloudExadataInfrastructure) }
    then {
        settled(get_cloud_exadata_infrastructure, models::CloudExadataInfrastructure,
            models::CloudExadataInfrastructureLifecycleState);
        with_id("cloudExadataInfrastructureId", "id");
    }
}
