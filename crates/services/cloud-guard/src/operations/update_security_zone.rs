// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the security zone.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSecurityZone = PUT "/securityZones/{securityZoneId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityZone/UpdateSecurityZone";
    facts { without_default_retry(); }
    required {
        security_zone_id = path "securityZoneId" (String);
        update_security_zone_details = json(models::UpdateSecurityZoneDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SecurityZone) }
    then { settled(get_security_zone, models::SecurityZone, models::SecurityZoneLifecycleState); }
}
