// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an on demand ping probe.
    ///
    /// The response has the header `location`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateOnDemandPingProbe = POST "/pingProbeResults",
        "https://docs.oracle.com/iaas/api/#/en/healthchecks/20180501/PingProbe/CreateOnDemandPingProbe";
    facts { without_default_retry(); }
    required {
        create_on_demand_ping_probe_details = json(models::CreateOnDemandPingProbeDetails);
    }
    returns { json(models::PingProbe) }
}
