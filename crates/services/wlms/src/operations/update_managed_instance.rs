// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the managed instance.
    ///
    /// The response has the header `etag`.
    UpdateManagedInstance = PUT "/managedInstances/{managedInstanceId}";
    facts { with_retry_token(); }
    required {
        managed_instance_id = path "managedInstanceId" (String);
        update_managed_instance_details = json(models::UpdateManagedInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ManagedInstance) }
}
