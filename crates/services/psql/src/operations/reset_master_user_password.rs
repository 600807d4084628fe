// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Resets the master user password.
    ///
    /// The response has the header `opc-work-request-id`.
    ResetMasterUserPassword = POST "/dbSystems/{dbSystemId}/actions/resetMasterUserPassword",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DbSystem/ResetMasterUserPassword";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        db_system_id = path "dbSystemId" (String);
        reset_master_user_password_details = json(models::ResetMasterUserPasswordDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_db_system, models::DbSystem, models::DbSystemLifecycleState); }
}
