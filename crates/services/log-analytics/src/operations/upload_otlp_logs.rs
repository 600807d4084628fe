// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Uploads the OTLP logs.
    ///
    /// The response has the headers `opc-object-id` and `timecreated`.
    UploadOtlpLogs = POST "/namespaces/{namespaceName}/actions/otlp/v1/logs",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/UploadOtlpLogs";
    facts {
        with_unsigned_body();
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        opc_meta_loggrpid = header "opc-meta-loggrpid" (String);
        body = body(Body);
    }
    optional {
        /// The log set.
        log_set = header "log-set" (String);
        /// The media type of the content.
        content_type = header "content-type" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The metadata as pairs of key and value, such as `k1:v1;k2:v2`.
        opc_meta_properties = header "opc-meta-properties" (String);
    }
    returns { empty }
    then { settled(get_namespace, models::Namespace, models::NamespaceLifecycleState); }
}
