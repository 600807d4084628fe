// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a security zone.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSecurityZone = POST "/securityZones",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityZone/CreateSecurityZone";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_security_zone_details = json(models::CreateSecurityZoneDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SecurityZone) }
    then {
        settled(get_security_zone, models::SecurityZone, models::SecurityZoneLifecycleState);
        with_id("securityZoneId", "id");
    }
}
