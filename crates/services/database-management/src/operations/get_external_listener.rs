// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the external listener.
    ///
    /// The response has the header `etag`.
    GetExternalListener = GET "/externalListeners/{externalListenerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ExternalListener/GetExternalListener";
    required {
        external_listener_id = path "externalListenerId" (String);
    }
    returns { json(models::ExternalListener), state(models::ExternalListenerLifecycleState) }
}
