// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the protected database.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteProtectedDatabase = DELETE "/protectedDatabases/{protectedDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectedDatabase/DeleteProtectedDatabase";
    required {
        protected_database_id = path "protectedDatabaseId" (String);
    }
    optional {
        /// The preferred time for deleting the protected database after the source database was
        /// terminated.
        deletion_schedule = query "deletionSchedule"
            (models::DeleteProtectedDatabaseDeletionSchedule);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_protected_database); }
}
