// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the FSU discovery.
    UpdateFsuDiscovery = PUT "/fsuDiscoveries/{fsuDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuDiscovery/UpdateFsuDiscovery";
    required {
        fsu_discovery_id = path "fsuDiscoveryId" (String);
        update_fsu_discovery_details = json(models::UpdateFsuDiscoveryDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_fsu_discovery, models::FsuDiscovery, models::FsuDiscoveryLifecycleState); }
}
