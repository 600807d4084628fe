// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the protected database.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateProtectedDatabase = PUT "/protectedDatabases/{protectedDatabaseId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/ProtectedDatabase/UpdateProtectedDatabase";
    facts { with_secret_fields(&["password"]); }
    required {
        protected_database_id = path "protectedDatabaseId" (String);
        update_protected_database_details = json(models::UpdateProtectedDatabaseDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_protected_database, models::ProtectedDatabase,
            models::ProtectedDatabaseLifecycleState);
    }
}
