// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the lookup.
    ///
    /// The response has the header `etag`.
    GetLookup = GET "/namespaces/{namespaceName}/lookups/{lookupName}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLookup/GetLookup";
    required {
        namespace_name = path "namespaceName" (String);
        lookup_name = path "lookupName" (String);
    }
    returns { json(models::LogAnalyticsLookup) }
}
