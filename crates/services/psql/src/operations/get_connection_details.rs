// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connection details.
    ///
    /// The response has the header `etag`.
    GetConnectionDetails = GET "/dbSystems/{dbSystemId}/connectionDetails",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/ConnectionDetails/GetConnectionDetails";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    returns { json(models::ConnectionDetails) }
}
