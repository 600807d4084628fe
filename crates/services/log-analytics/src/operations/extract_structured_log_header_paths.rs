// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Extracts the structured log header paths.
    ExtractStructuredLogHeaderPaths =
        POST "/namespaces/{namespaceName}/parsers/actions/extractLogHeaderPaths",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsParser/ExtractStructuredLogHeaderPaths";
    facts {
        with_accept("application/json;charset=UTF-8");
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_analytics_parser = json(models::LogAnalyticsParser);
    }
    optional {
        /// The type of the parser.
        parser_type = query "parserType" (models::ExtractStructuredLogHeaderPathsParserType);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExtractLogHeaderResults) }
}
