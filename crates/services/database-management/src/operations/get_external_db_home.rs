// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external DB home.
    ///
    /// The response has the header `etag`.
    GetExternalDbHome = GET "/externalDbHomes/{externalDbHomeId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalDbHome/GetExternalDbHome";
    required {
        external_db_home_id = path "externalDbHomeId" (String);
    }
    returns { json(models::ExternalDbHome), state(models::ExternalDbHomeLifecycleState) }
}
