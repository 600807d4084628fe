// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a hosted application storage to another compartment of the tenancy.
    ChangeHostedApplicationStorageCompartment =
        POST "/hostedApplicationStorages/{hostedApplicationStorageId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/HostedApplicationStorage/ChangeHostedApplicationStorageCompartment";
    facts { with_retry_token(); }
    required {
        hosted_application_storage_id = path "hostedApplicationStorageId" (String);
        change_hosted_application_storage_compartment_details =
            json(models::ChangeHostedApplicationStorageCompartmentDetails);
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
        settled(get_hosted_application_storage, models::HostedApplicationStorage,
            models::HostedApplicationStorageLifecycleState);
    }
}
