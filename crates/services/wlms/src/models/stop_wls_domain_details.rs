// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a WLS domain to stop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StopWlsDomainDetails {
    /// Whether to force the shutdown of servers that have not shut down in time. The WebLogic
    /// domain configuration sets the timeout.
    pub is_force_servers_shutdown: Option<bool>,
}

model! {
    StopWlsDomainDetails {
        optional {
            is_force_servers_shutdown = "isForceServersShutdown",
                with_is_force_servers_shutdown(bool);
        }
    }
}
