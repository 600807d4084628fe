// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates cloud Exadata infrastructure.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCloudExadataInfrastructure = POST "/cloudExadataInfrastructures",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/CloudExadataInfrastructure/CreateCloudExadataInfrastructure";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_cloud_exadata_infrastructure_details =
            json(models::CreateCloudExadataInfrastructureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::CloudExadataInfrastructure) }
    then {
        settled(get_cloud_exadata_infrastructure, models::CloudExadataInfrastructure,
            models::CloudExadataInfrastructureLifecycleState);
        with_id("cloudExadataInfrastructureId", "id");
    }
}
