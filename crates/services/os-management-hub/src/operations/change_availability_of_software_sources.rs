// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the availability of the software sources.
    ChangeAvailabilityOfSoftwareSources = POST "/softwareSources/actions/changeAvailability",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ChangeAvailabilityOfSoftwareSources";
    facts { with_retry_token(); }
    required {
        change_availability_of_software_sources_details =
            json(models::ChangeAvailabilityOfSoftwareSourcesDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
}
