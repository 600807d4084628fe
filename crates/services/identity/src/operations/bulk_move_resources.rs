// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves several resources to another compartment asynchronously. Requires the endpoint of the
    /// home region. The work request reports the progress.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkMoveResources = POST "/compartments/{compartmentId}/actions/bulkMoveResources",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/BulkMoveResources";
    facts { with_retry_token(); }
    required {
        compartment_id = path "compartmentId" (String);
        bulk_move_resources_details = json(models::BulkMoveResourcesDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_compartment, models::Compartment, models::CompartmentLifecycleState); }
}
