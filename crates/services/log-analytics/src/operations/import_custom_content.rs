// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Imports the custom content.
    ImportCustomContent = POST "/namespaces/{namespaceName}/contents/actions/importCustomContent",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsImportCustomContent/ImportCustomContent";
    facts {
        with_accept("application/json;charset=UTF-8");
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        body = body(Body);
    }
    optional {
        /// Whether existing content is overwritten.
        is_overwrite = query "isOverwrite" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LogAnalyticsImportCustomContent) }
}
