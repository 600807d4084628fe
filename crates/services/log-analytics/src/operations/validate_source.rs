// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the source.
    ValidateSource = POST "/namespaces/{namespaceName}/sources/actions/validate",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/ValidateSource";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        upsert_log_analytics_source_details = json(models::UpsertLogAnalyticsSourceDetails);
    }
    optional {
        /// The ID of the source that serves as the template for the new source.
        create_like_source_id = query "createLikeSourceId" (i64);
        /// Whether the job or update is incremental.
        is_incremental = query "isIncremental" (bool);
        /// Whether to ignore warnings.
        is_ignore_warning = query "isIgnoreWarning" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SourceValidateResults) }
}
