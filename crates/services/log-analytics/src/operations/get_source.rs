// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the source.
    ///
    /// The response has the header `etag`.
    GetSource = GET "/namespaces/{namespaceName}/sources/{sourceName}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsSource/GetSource";
    facts { with_accept("application/json;charset=UTF-8"); }
    required {
        namespace_name = path "namespaceName" (String);
        source_name = path "sourceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::LogAnalyticsSource) }
}
