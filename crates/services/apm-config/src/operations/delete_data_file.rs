// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the data file.
    DeleteDataFile = DELETE "/dataFiles/{dataFileName}",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/DataFile/DeleteDataFile";
    facts { with_retry_token(); }
    required {
        data_file_name = path "dataFileName" (String);
        apm_domain_id = query "apmDomainId" (String);
        apm_type = query "apmType" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The client request ID, for tracing.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
