// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Disables the add-on.
    ///
    /// The response has the header `opc-work-request-id`.
    DisableAddon = DELETE "/clusters/{clusterId}/addons/{addonName}",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/DisableAddon";
    required {
        cluster_id = path "clusterId" (String);
        addon_name = path "addonName" (String);
        is_remove_existing_add_on = query "isRemoveExistingAddOn" (bool);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_addon); }
}
