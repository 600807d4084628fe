// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a managed instance group.
    ///
    /// The response has the header `etag`.
    CreateManagedInstanceGroup = POST "/managedInstanceGroups",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstanceGroup/CreateManagedInstanceGroup";
    facts { with_retry_token(); }
    required {
        create_managed_instance_group_details = json(models::CreateManagedInstanceGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagedInstanceGroup) }
    then {
        settled(get_managed_instance_group, models::ManagedInstanceGroup,
            models::ManagedInstanceGroupLifecycleState);
        with_id("managedInstanceGroupId", "id");
    }
}
