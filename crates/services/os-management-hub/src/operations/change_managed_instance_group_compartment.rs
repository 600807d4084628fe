// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the managed instance group to another compartment.
    ChangeManagedInstanceGroupCompartment =
        POST "/managedInstanceGroups/{managedInstanceGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstanceGroup/ChangeManagedInstanceGroupCompartment";
    facts { with_retry_token(); }
    required {
        managed_instance_group_id = path "managedInstanceGroupId" (String);
        change_managed_instance_group_compartment_details =
            json(models::ChangeManagedInstanceGroupCompartmentDetails);
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
        settled(get_managed_instance_group, models::ManagedInstanceGroup,
            models::ManagedInstanceGroupLifecycleState);
    }
}
