// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An external listener endpoint.
    ///
    /// The field `protocol` selects the variant.
    pub enum ExternalListenerEndpoint by "protocol" {
        Ipc(models::ExternalListenerIpcEndpoint) = "IPC", as_ipc;
        Tcp(models::ExternalListenerTcpEndpoint) = "TCP", as_tcp;
        Tcps(models::ExternalListenerTcpsEndpoint) = "TCPS", as_tcps;
    }
    shared {
        /// The services.
        services = "services", ref [String], in Ipc Tcp Tcps;
    }
}
