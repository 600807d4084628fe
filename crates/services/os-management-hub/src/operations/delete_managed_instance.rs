// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the managed instance.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteManagedInstance = DELETE "/managedInstances/{managedInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/DeleteManagedInstance";
    required {
        managed_instance_id = path "managedInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
