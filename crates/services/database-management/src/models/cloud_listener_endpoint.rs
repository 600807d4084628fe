// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A cloud listener endpoint.
    ///
    /// The field `protocol` selects the variant.
    pub enum CloudListenerEndpoint by "protocol" {
        Ipc(models::CloudListenerIpcEndpoint) = "IPC", as_ipc;
        Tcp(models::CloudListenerTcpEndpoint) = "TCP", as_tcp;
        Tcps(models::CloudListenerTcpsEndpoint) = "TCPS", as_tcps;
    }
    shared {
        /// The services.
        services = "services", ref [String], in Ipc Tcp Tcps;
    }
}
