// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the add-on.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAddon = PUT "/clusters/{clusterId}/addons/{addonName}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/UpdateAddon";
    required {
        cluster_id = path "clusterId" (String);
        addon_name = path "addonName" (String);
        update_addon_details = json(models::UpdateAddonDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_addon, models::Addon, models::AddonLifecycleState); }
}
