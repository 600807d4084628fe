// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Synchronizes the autonomous database to Exadata.
    ///
    /// The response has the header `opc-work-request-id`.
    SynchronizeAutonomousDatabaseToExadata =
        POST "/databaseInsights/actions/synchronizeAutonomousDatabaseToExadata",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/SynchronizeAutonomousDatabaseToExadata";
    facts { with_retry_token(); }
    required {
        synchronize_autonomous_database_to_exadata_details =
            json(models::SynchronizeAutonomousDatabaseToExadataDetails);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The OCID of the database.
        database_id = query "databaseId" (String);
        /// The OCID of the resource.
        id = query "id" (String);
        /// The OCID of the Exadata insight.
        exadata_insight_id = query "exadataInsightId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
