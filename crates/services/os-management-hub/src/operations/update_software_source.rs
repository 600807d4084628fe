// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the software source.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateSoftwareSource = PUT "/softwareSources/{softwareSourceId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/UpdateSoftwareSource";
    required {
        software_source_id = path "softwareSourceId" (String);
        update_software_source_details = json(models::UpdateSoftwareSourceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SoftwareSource) }
    then {
        settled(get_software_source, models::SoftwareSource, models::SoftwareSourceLifecycleState);
    }
}
