// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the label.
    ///
    /// The response has the header `etag`.
    GetLabel = GET "/namespaces/{namespaceName}/labels/{labelName}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLabel/GetLabel";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        label_name = path "labelName" (String);
    }
    returns { json(models::LogAnalyticsLabel) }
}
