// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests the parser.
    TestParser = POST "/namespaces/{namespaceName}/parsers/actions/test",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsParser/TestParser";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        test_parser_payload_details = json(models::TestParserPayloadDetails);
    }
    optional {
        /// The scope.
        scope = query "scope" (models::TestParserScope);
        /// The req origin module.
        req_origin_module = query "reqOriginModule" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ParserTestResult) }
}
