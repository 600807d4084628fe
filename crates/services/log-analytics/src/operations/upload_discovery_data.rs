// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Uploads the discovery data.
    ///
    /// The response has the headers `opc-object-id` and `timecreated`.
    UploadDiscoveryData = POST "/namespaces/{namespaceName}/actions/uploadDiscoveryData",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsEntity/UploadDiscoveryData";
    facts {
        with_unsigned_body();
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        body = body(Body);
    }
    optional {
        /// The discovery data type.
        discovery_data_type = query "discoveryDataType"
            (models::UploadDiscoveryDataDiscoveryDataType);
        /// The OCID of the log group.
        log_group_id = query "logGroupId" (String);
        /// The type of the payload.
        payload_type = query "payloadType" (models::UploadDiscoveryDataPayloadType);
        /// The metadata as pairs of key and value, such as `k1:v1;k2:v2`.
        opc_meta_properties = header "opc-meta-properties" (String);
        /// The media type of the content.
        content_type = header "content-type" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_namespace, models::Namespace, models::NamespaceLifecycleState); }
}
