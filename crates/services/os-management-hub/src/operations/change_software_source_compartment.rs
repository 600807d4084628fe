// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the software source to another compartment.
    ChangeSoftwareSourceCompartment =
        POST "/softwareSources/{softwareSourceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ChangeSoftwareSourceCompartment";
    facts { with_retry_token(); }
    required {
        software_source_id = path "softwareSourceId" (String);
        change_software_source_compartment_details =
            json(models::ChangeSoftwareSourceCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_software_source, models::SoftwareSource, models::SoftwareSourceLifecycleState);
    }
}
