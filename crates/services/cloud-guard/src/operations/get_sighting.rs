// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the sighting.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSighting = GET "/sightings/{sightingId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Sighting/GetSighting";
    facts { without_default_retry(); }
    required {
        sighting_id = path "sightingId" (String);
    }
    returns { json(models::Sighting) }
}
