// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Schedules the deletion of the protected database.
    ///
    /// The response has the header `opc-work-request-id`.
    ScheduleProtectedDatabaseDeletion =
        POST "/protectedDatabases/{protectedDatabaseId}/actions/scheduleDeletion",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectedDatabase/ScheduleProtectedDatabaseDeletion";
    facts { with_retry_token(); }
    required {
        protected_database_id = path "protectedDatabaseId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body:
        /// [`ScheduleProtectedDatabaseDeletionDetails`](crate::models::ScheduleProtectedDatabaseDeletionDetails).
        schedule_protected_database_deletion_details =
            json(models::ScheduleProtectedDatabaseDeletionDetails);
    }
    returns { empty }
    then {
        settled(get_protected_database, models::ProtectedDatabase,
            models::ProtectedDatabaseLifecycleState);
    }
}
