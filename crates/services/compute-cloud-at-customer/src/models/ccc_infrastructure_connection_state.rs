// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the connection state of CCC infrastructure.
    pub enum CccInfrastructureConnectionState {
        Reject = "REJECT",
        Request = "REQUEST",
        Ready = "READY",
        Connected = "CONNECTED",
        Disconnected = "DISCONNECTED",
    }
}
