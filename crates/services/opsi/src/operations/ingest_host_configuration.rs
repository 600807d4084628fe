// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Ingests the host configuration.
    ///
    /// The response has the header `etag`.
    IngestHostConfiguration = POST "/hostInsights/actions/ingestHostConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/HostInsights/IngestHostConfiguration";
    facts { with_retry_token(); }
    required {
        id = query "id" (String);
        ingest_host_configuration_details = json(models::IngestHostConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IngestHostConfigurationResponseDetails) }
}
