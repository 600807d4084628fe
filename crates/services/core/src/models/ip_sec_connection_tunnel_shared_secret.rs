// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An IPSec connection tunnel shared secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IPSecConnectionTunnelSharedSecret {
    /// The shared secret (pre-shared key) of the IPSec tunnel.
    pub shared_secret: Secret,
}

model! {
    IPSecConnectionTunnelSharedSecret {
        shared_secret = "sharedSecret";
    }
}
