// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the external pluggable database management feature.
    ///
    /// The response has the header `opc-work-request-id`.
    EnableExternalPluggableDatabaseManagementFeature =
        POST "/externalpluggabledatabases/{externalPluggableDatabaseId}/actions/enableDatabaseManagement",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/EnableExternalPluggableDatabaseManagementFeature";
    facts { with_retry_token(); }
    required {
        external_pluggable_database_id = path "externalPluggableDatabaseId" (String);
        enable_external_pluggable_database_management_feature_details =
            json(models::EnableExternalPluggableDatabaseManagementFeatureDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
