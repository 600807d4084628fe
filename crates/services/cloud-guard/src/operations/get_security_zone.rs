// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security zone.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSecurityZone = GET "/securityZones/{securityZoneId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityZone/GetSecurityZone";
    facts { without_default_retry(); }
    required {
        security_zone_id = path "securityZoneId" (String);
    }
    returns { json(models::SecurityZone), state(models::SecurityZoneLifecycleState) }
}
