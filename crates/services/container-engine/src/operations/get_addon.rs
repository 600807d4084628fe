// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the add-on.
    ///
    /// The response has the header `etag`.
    GetAddon = GET "/clusters/{clusterId}/addons/{addonName}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/GetAddon";
    required {
        cluster_id = path "clusterId" (String);
        addon_name = path "addonName" (String);
    }
    returns { json(models::Addon), state(models::AddonLifecycleState) }
}
