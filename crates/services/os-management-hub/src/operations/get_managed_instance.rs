// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed instance.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetManagedInstance = GET "/managedInstances/{managedInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/GetManagedInstance";
    required {
        managed_instance_id = path "managedInstanceId" (String);
    }
    returns { json(models::ManagedInstance) }
}
