// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the FSU discovery.
    ///
    /// The response has the header `etag`.
    GetFsuDiscovery = GET "/fsuDiscoveries/{fsuDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuDiscovery/GetFsuDiscovery";
    required {
        fsu_discovery_id = path "fsuDiscoveryId" (String);
    }
    returns { json(models::FsuDiscovery), state(models::FsuDiscoveryLifecycleState) }
}
