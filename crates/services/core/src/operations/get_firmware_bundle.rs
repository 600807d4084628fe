// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the firmware bundle.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetFirmwareBundle = GET "/firmwareBundles/{firmwareBundleId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/FirmwareBundle/GetFirmwareBundle";
    facts { without_default_retry(); }
    required {
        firmware_bundle_id = path "firmwareBundleId" (String);
    }
    returns { json(models::FirmwareBundle), state(models::FirmwareBundleLifecycleState) }
}
