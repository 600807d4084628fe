// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Writes the data file.
    PutDataFile = PUT "/dataFiles/{dataFileName}",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/DataFile/PutDataFile";
    facts {
        with_unsigned_body();
        with_retry_token();
    }
    required {
        data_file_name = path "dataFileName" (String);
        apm_domain_id = query "apmDomainId" (String);
        apm_type = query "apmType" (String);
        body = body(Body);
    }
    optional {
        /// The MD5 hash of the body, base64-encoded. If present, the service checks the integrity
        /// of the body.
        content_md5 = header "Content-MD5" (String);
        /// The media type of the body.
        content_type = header "Content-Type" (String);
        /// The natural language of the content.
        content_language = header "Content-Language" (String);
        /// The content encodings applied to the body.
        content_encoding = header "Content-Encoding" (String);
        /// The presentation information for the recipient of the content, such as a file name for
        /// downloads.
        content_disposition = header "Content-Disposition" (String);
        /// The metadata.
        metadata = header "metadata" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The client request ID, for tracing.
        opc_client_request_id = header "opc-client-request-id" (String);
    }
    returns { empty }
}
