// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the field.
    ///
    /// The response has the header `etag`.
    GetField = GET "/namespaces/{namespaceName}/fields/{fieldName}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsField/GetField";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        field_name = path "fieldName" (String);
    }
    returns { json(models::LogAnalyticsField) }
}
