// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the cloud listener.
    ///
    /// The response has the header `etag`.
    GetCloudListener = GET "/cloudListeners/{cloudListenerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/CloudListener/GetCloudListener";
    required {
        cloud_listener_id = path "cloudListenerId" (String);
    }
    returns { json(models::CloudListener), state(models::CloudListenerLifecycleState) }
}
