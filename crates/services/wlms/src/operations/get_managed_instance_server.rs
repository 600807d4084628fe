// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed instance server.
    ///
    /// The response has the header `etag`.
    GetManagedInstanceServer = GET "/managedInstances/{managedInstanceId}/servers/{serverId}";
    required {
        managed_instance_id = path "managedInstanceId" (String);
        server_id = path "serverId" (String);
    }
    returns { json(models::Server) }
}
