// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a WLS domain to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreWlsDomainDetails {
    /// Whether to force the shutdown of servers that have not shut down in time. The WebLogic
    /// domain configuration sets the timeout.
    pub is_force_servers_shutdown: Option<bool>,
    /// Whether the operation covers all domains that share the middleware.
    pub must_include_domains_sharing_middleware: Option<bool>,
    /// The servers to restore.
    pub servers_to_restore: Option<Vec<models::ServerToRestore>>,
}

model! {
    RestoreWlsDomainDetails {
        optional {
            is_force_servers_shutdown = "isForceServersShutdown",
                with_is_force_servers_shutdown(bool);
            must_include_domains_sharing_middleware = "mustIncludeDomainsSharingMiddleware",
                with_must_include_domains_sharing_middleware(bool);
            servers_to_restore = "serversToRestore",
                with_servers_to_restore([models::ServerToRestore]);
        }
    }
}
