// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the headers of the data file.
    HeadDataFile = HEAD "/dataFiles/{dataFileName}",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/DataFile/HeadDataFile";
    facts { with_retry_token(); }
    required {
        data_file_name = path "dataFileName" (String);
        apm_domain_id = query "apmDomainId" (String);
        apm_type = query "apmType" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The client request ID, for tracing.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
