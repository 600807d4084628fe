// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

/// The fields to update in an IPSec connection tunnel shared secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIPSecConnectionTunnelSharedSecretDetails {
    /// The shared secret (pre-shared key) of the IPSec tunnel.
    pub shared_secret: Option<Secret>,
    cleared: Vec<String>,
}

update! {
    UpdateIPSecConnectionTunnelSharedSecretDetails {
        optional {
            shared_secret = "sharedSecret", with_shared_secret(Secret), clear_shared_secret;
        }
    }
}
