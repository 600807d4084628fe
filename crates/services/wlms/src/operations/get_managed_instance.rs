// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed instance.
    ///
    /// The response has the header `etag`.
    GetManagedInstance = GET "/managedInstances/{managedInstanceId}";
    required {
        managed_instance_id = path "managedInstanceId" (String);
    }
    returns { json(models::ManagedInstance) }
}
