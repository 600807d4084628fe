// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Tests the MACs managed cloud database insight connection.
    ///
    /// The response has the header `opc-work-request-id`.
    TestMacsManagedCloudDatabaseInsightConnection =
        POST "/databaseInsights/actions/testMacsManagedCloudDatabaseInsightConnectionDetails",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/DatabaseInsights/TestMacsManagedCloudDatabaseInsightConnection";
    facts { with_retry_token(); }
    required {
        test_macs_managed_cloud_database_insight_connection_details =
            json(models::TestMacsManagedCloudDatabaseInsightConnectionDetails);
    }
    optional {
        /// The OCID of the database.
        database_id = query "databaseId" (String);
        /// The OCID of the resource.
        id = query "id" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
