// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the PITR details.
    GetPitrDetails = GET "/dbSystems/{dbSystemId}/pitrDetails",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/PitrDetails/GetPitrDetails";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    returns { json(models::PitrDetails) }
}
