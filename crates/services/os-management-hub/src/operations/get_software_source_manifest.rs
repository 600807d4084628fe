// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the software source manifest.
    ///
    /// The response has the header `etag`.
    GetSoftwareSourceManifest = GET "/softwareSources/{softwareSourceId}/manifest",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/GetSoftwareSourceManifest";
    facts {
        with_accept("application/octet-stream");
        with_stream();
    }
    required {
        software_source_id = path "softwareSourceId" (String);
    }
    returns { stream }
}
