// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Attaches the managed instances to the managed instance group.
    ///
    /// The response has the header `opc-work-request-id`.
    AttachManagedInstancesToManagedInstanceGroup =
        POST "/managedInstanceGroups/{managedInstanceGroupId}/actions/attachManagedInstances",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstanceGroup/AttachManagedInstancesToManagedInstanceGroup";
    facts { with_retry_token(); }
    required {
        managed_instance_group_id = path "managedInstanceGroupId" (String);
        attach_managed_instances_to_managed_instance_group_details =
            json(models::AttachManagedInstancesToManagedInstanceGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_managed_instance_group, models::ManagedInstanceGroup,
            models::ManagedInstanceGroupLifecycleState);
    }
}
