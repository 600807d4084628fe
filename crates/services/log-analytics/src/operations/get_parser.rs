// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the parser.
    ///
    /// The response has the header `etag`.
    GetParser = GET "/namespaces/{namespaceName}/parsers/{parserName}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsParser/GetParser";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        parser_name = path "parserName" (String);
    }
    returns { json(models::LogAnalyticsParser) }
}
