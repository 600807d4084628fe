// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the connection.
    ///
    /// The response has the header `etag`.
    GetConnection = GET "/connections/{connectionId}",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Connection/GetConnection";
    facts { with_secret_fields(&["apiKey"]); }
    required {
        connection_id = path "connectionId" (String);
    }
    optional {
        /// The view.
        view = query "view" (models::GetConnectionView);
    }
    returns { json(models::Connection), state(models::ConnectionLifecycleState) }
}
