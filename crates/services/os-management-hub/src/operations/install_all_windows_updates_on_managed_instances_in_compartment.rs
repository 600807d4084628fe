// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Installs all windows updates on the managed instances in the compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    InstallAllWindowsUpdatesOnManagedInstancesInCompartment =
        POST "/managedInstances/actions/installWindowsUpdates",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/InstallAllWindowsUpdatesOnManagedInstancesInCompartment";
    facts { with_retry_token(); }
    required {
        install_all_windows_updates_on_managed_instances_in_compartment_details =
            json(models::InstallAllWindowsUpdatesOnManagedInstancesInCompartmentDetails);
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
    then { work_request(); }
}
