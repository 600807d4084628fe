// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the provision.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateProvision = PUT "/provisions/{provisionId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Provision/UpdateProvision";
    required {
        provision_id = path "provisionId" (String);
        update_provision_details = json(models::UpdateProvisionDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_provision, models::Provision, models::ProvisionLifecycleState); }
}
