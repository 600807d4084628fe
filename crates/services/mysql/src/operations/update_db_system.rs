// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DB system.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDbSystem = PUT "/dbSystems/{dbSystemId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/DbSystem/UpdateDbSystem";
    facts { with_secret_fields(&["adminPassword"]); }
    required {
        db_system_id = path "dbSystemId" (String);
        update_db_system_details = json(models::UpdateDbSystemDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_db_system, models::DbSystem, models::DbSystemLifecycleState); }
}
