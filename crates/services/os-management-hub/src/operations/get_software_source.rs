// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the software source.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetSoftwareSource = GET "/softwareSources/{softwareSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/GetSoftwareSource";
    required {
        software_source_id = path "softwareSourceId" (String);
    }
    returns { json(models::SoftwareSource), state(models::SoftwareSourceLifecycleState) }
}
