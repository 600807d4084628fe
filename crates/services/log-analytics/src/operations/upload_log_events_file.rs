// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Uploads the log events file.
    ///
    /// The response has the headers `opc-object-id` and `timecreated`.
    UploadLogEventsFile = POST "/namespaces/{namespaceName}/actions/uploadLogEventsFile",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/UploadLogEventsFile";
    facts {
        with_unsigned_body();
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_group_id = query "logGroupId" (String);
        body = body(Body);
    }
    optional {
        /// The log set.
        log_set = query "logSet" (String);
        /// The type of the payload.
        payload_type = query "payloadType" (models::UploadLogEventsFilePayloadType);
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
