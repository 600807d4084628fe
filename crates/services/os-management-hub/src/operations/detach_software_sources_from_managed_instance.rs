// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detaches the software sources from the managed instance.
    ///
    /// The response has the header `opc-work-request-id`.
    DetachSoftwareSourcesFromManagedInstance =
        POST "/managedInstances/{managedInstanceId}/actions/detachSoftwareSources",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/DetachSoftwareSourcesFromManagedInstance";
    facts { with_retry_token(); }
    required {
        managed_instance_id = path "managedInstanceId" (String);
        detach_software_sources_from_managed_instance_details =
            json(models::DetachSoftwareSourcesFromManagedInstanceDetails);
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
    then { work_request(); }
}
