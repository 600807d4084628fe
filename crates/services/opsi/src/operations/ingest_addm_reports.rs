// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Ingests the ADDM reports.
    ///
    /// The response has the header `etag`.
    IngestAddmReports = POST "/databaseInsights/actions/ingestAddmReports",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/IngestAddmReports";
    facts { with_retry_token(); }
    required {
        ingest_addm_reports_details = json(models::IngestAddmReportsDetails);
    }
    optional {
        /// The OCID of the database.
        database_id = query "databaseId" (String);
        /// The OCID of the resource.
        id = query "id" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IngestAddmReportsResponseDetails) }
}
