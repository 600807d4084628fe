// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the primary DB instance.
    ///
    /// The response has the header `etag`.
    GetPrimaryDbInstance = GET "/dbSystems/{dbSystemId}/primaryDbInstance",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/DbSystem/GetPrimaryDbInstance";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    returns { json(models::PrimaryDbInstanceDetails) }
}
