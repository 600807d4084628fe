// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the WLS domain server.
    ///
    /// The response has the header `etag`.
    GetWlsDomainServer = GET "/wlsDomains/{wlsDomainId}/servers/{serverId}";
    required {
        wls_domain_id = path "wlsDomainId" (String);
        server_id = path "serverId" (String);
    }
    returns { json(models::Server) }
}
