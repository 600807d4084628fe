// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A multipath device.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipathDevice {
    /// The iSCSI IP address of the volume. Example: `169.254.2.2`.
    pub ipv4: String,
    /// The iSCSI qualified name (IQN) of the volume.
    pub iqn: String,
    /// The port. Example: `3260`.
    pub port: Option<i64>,
}

model! {
    MultipathDevice {
        ipv4 = "ipv4";
        iqn = "iqn";
        port = "port";
    }
}
