// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the Exadata infrastructure configuration file.
    ///
    /// The response has the headers `etag` and `last-modified`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DownloadExadataInfrastructureConfigFile =
        POST "/exadataInfrastructures/{exadataInfrastructureId}/actions/downloadConfigFile",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadataInfrastructure/DownloadExadataInfrastructureConfigFile";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        without_default_retry();
        with_retry_token();
    }
    required {
        exadata_infrastructure_id = path "exadataInfrastructureId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then {
        settled(get_exadata_infrastructure, models::ExadataInfrastructure,
            models::ExadataInfrastructureLifecycleState);
    }
}
