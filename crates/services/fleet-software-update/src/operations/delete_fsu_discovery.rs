// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the FSU discovery.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteFsuDiscovery = DELETE "/fsuDiscoveries/{fsuDiscoveryId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuDiscovery/DeleteFsuDiscovery";
    required {
        fsu_discovery_id = path "fsuDiscoveryId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_fsu_discovery); }
}
