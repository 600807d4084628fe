// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Parses the query.
    ParseQuery = POST "/namespaces/{namespaceName}/search/actions/parse",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/QueryDetails/ParseQuery";
    facts { with_expect_continue(); }
    required {
        namespace_name = path "namespaceName" (String);
        parse_query_details = json(models::ParseQueryDetails);
    }
    returns { json(models::ParseQueryOutput) }
}
