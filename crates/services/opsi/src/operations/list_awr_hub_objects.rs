// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the AWR hub objects.
    ///
    /// The response has the header `opc-client-request-id`.
    ListAwrHubObjects = GET "/awrHubObjects/awrHubSources/{awrHubSourceId}/o",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubObjects/ListAwrHubObjects";
    required {
        awr_hub_source_id = path "awrHubSourceId" (String);
    }
    optional {
        /// The prefix.
        prefix = query "prefix" (String);
        /// The start.
        start = query "start" (String);
        /// The end.
        end = query "end" (String);
        /// The delimiter.
        delimiter = query "delimiter" (String);
        /// The name of the object after which the list starts.
        start_after = query "startAfter" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The fields.
        fields = query "fields" (models::ListAwrHubObjectsFields);
    }
    returns {
        pages(models::ListObjects, "start", |page| page.next_start_with.clone()),
        items(models::ObjectSummary = |page| page.objects),
    }
}
