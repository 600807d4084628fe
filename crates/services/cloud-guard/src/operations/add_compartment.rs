// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddCompartment = POST "/securityZones/{securityZoneId}/actions/addCompartment",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SecurityZone/AddCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        security_zone_id = path "securityZoneId" (String);
        add_compartment_details = json(models::AddCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SecurityZone) }
    then {
        settled(get_security_zone, models::SecurityZone, models::SecurityZoneLifecycleState);
        with_id("securityZoneId", "id");
    }
}
