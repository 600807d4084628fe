// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

//! The clients.

mod mac_device_client;
mod mac_order_client;

pub use self::mac_device_client::MacDeviceClient;
pub use self::mac_order_client::MacOrderClient;
