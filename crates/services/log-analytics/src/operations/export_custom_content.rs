// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the custom content.
    ExportCustomContent = POST "/namespaces/{namespaceName}/contents/actions/exportCustomContent";
    facts {
        with_accept("application/octet-stream, application/json");
        with_stream();
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        export_content = json(models::ExportContent);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
}
