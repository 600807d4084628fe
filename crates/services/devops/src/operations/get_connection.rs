// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connection.
    ///
    /// The response has the header `etag`.
    GetConnection = GET "/connections/{connectionId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/Connection/GetConnection";
    required {
        connection_id = path "connectionId" (String);
    }
    returns { json(models::Connection), state(models::ConnectionLifecycleState) }
}
