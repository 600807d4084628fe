// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Advertises the BYOIP range.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AdvertiseByoipRange = POST "/byoipRanges/{byoipRangeId}/actions/advertise",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ByoipRange/AdvertiseByoipRange";
    facts { without_default_retry(); }
    required {
        byoip_range_id = path "byoipRangeId" (String);
    }
    returns { empty }
    then { settled(get_byoip_range, models::ByoipRange, models::ByoipRangeLifecycleState); }
}
