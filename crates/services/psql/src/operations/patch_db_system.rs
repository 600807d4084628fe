// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the DB system.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchDbSystem = PATCH "/dbSystems/{dbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DbSystem/PatchDbSystem";
    required {
        db_system_id = path "dbSystemId" (String);
        patch_db_system_details = json(models::PatchDbSystemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_db_system, models::DbSystem, models::DbSystemLifecycleState); }
}
