// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the AD of a peer.
    pub enum PeerAd {
        Ad1 = "AD1",
        Ad2 = "AD2",
        Ad3 = "AD3",
    }
}
