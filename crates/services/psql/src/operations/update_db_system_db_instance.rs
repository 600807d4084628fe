// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DB system DB instance.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDbSystemDbInstance = PUT "/dbSystems/{dbSystemId}/dbinstances/{dbInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DbSystem/UpdateDbSystemDbInstance";
    facts { with_retry_token(); }
    required {
        db_system_id = path "dbSystemId" (String);
        db_instance_id = path "dbInstanceId" (String);
        update_db_system_db_instance_details = json(models::UpdateDbSystemDbInstanceDetails);
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
    then { work_request(); }
}
